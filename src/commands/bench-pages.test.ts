import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BenchRow } from '../quality/page-costs/report.ts';
import type { BenchSettings } from '../quality/page-costs/run-bench.ts';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { createBenchPages } from './bench-pages.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-pages-'));
  cpSync(join(samplePortalRoot, 'content'), join(root, 'content'), { recursive: true });
  for (const folder of ['dist', 'other', 'src']) mkdirSync(join(root, folder));
  for (const site of ['dist', 'other']) writeFileSync(join(root, site, 'index.html'), '');
  writeFileSync(
    join(root, 'src', 'README.md'),
    '# Papers\n\n<!-- figures: bench:pages -->\n<!-- /figures -->\n',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const circumstances = {
  date: new Date('2026-11-25T12:00:00Z'),
  cpu: 'A processor',
  cores: 2,
  node: 'v24.0.0',
  browser: '153.0',
  lighthouse: null,
};
const row = (address: string, js: number): BenchRow => ({
  page: { kind: 'measure', longest: true, locale: 'zh', address },
  cost: { html: 3000, css: 5000, js, fonts: 0, other: 0, requests: 4, layoutShift: 0 },
});
const tables = (
  scripts: string,
) => `2026-11-25, A processor, 2 cores, Node v24.0.0, Chromium 153.0, Lighthouse not asked for (--lighthouse).
Bytes are those of a first visit after brotli, before anybody touches the page; the site icon is left out.

page                  html   css  html+css    js  requests  shift  address
measure, longest  zh  3000  5000      8000  ${scripts}         4      0  /zh/plan/1/
`;

/** Runs the command with these costs in place of measured ones. */
async function run(given: readonly string[], rows = [row('/zh/plan/1/', 2000)]) {
  const asked: Omit<BenchSettings, 'say'>[] = [];
  const command = createBenchPages(({ say, ...settings }) => {
    asked.push(settings);
    say('measuring');
    return Promise.resolve({ rows, circumstances });
  });
  return { ...(await runCommand(command, given, { root })), asked };
}

test('prints what every kind of page costs, and holds where each keeps within its budget', async () => {
  expect(await run([])).toEqual({
    code: 0,
    output: tables('2000'),
    errors: 'measuring\n',
    asked: [
      {
        site: join(root, 'dist'),
        prose: ['about', 'how-to-read', 'how-translated', 'for-publicity', 'embedding'],
        cache: join(root, 'node_modules', '.cache'),
        kinds: [],
        lighthouseRuns: 0,
      },
    ],
  });
});

test('a page over its budget is named below the tables, and does not hold', async () => {
  const { code, output } = await run([], [row('/zh/plan/1/', 3001)]);
  expect(code).toBe(1);
  expect(output).toBe(
    `${tables('3001')}/zh/plan/1/ (measure, longest) is over its budget for JavaScript before any interaction: 3001 bytes after brotli, allowed are 3000. Make it lighter, or raise the budget in src/quality/page-costs/budgets.ts with a reason.\n`,
  );
});

test('site, kinds and Lighthouse are asked for as they are named', async () => {
  const { asked } = await run(['--site', 'other', '--kind', 'measure', '--kind=term', '--lighthouse']);
  expect(asked).toMatchObject([{ site: join(root, 'other'), kinds: ['measure', 'term'], lighthouseRuns: 5 }]);
  expect((await run(['--lighthouse', '--runs', '1'])).asked).toMatchObject([{ lighthouseRuns: 1 }]);
  expect((await run(['--runs', '3'])).asked).toMatchObject([{ lighthouseRuns: 0 }]);
});

test('the tables are written into the paper that has a place for them where that is asked for', async () => {
  const paper = () => readFileSync(join(root, 'src', 'README.md'), 'utf8');
  await run([]);
  expect(paper()).not.toContain('measure');
  const { code, output } = await run(['--write']);
  expect({ code, output }).toEqual({ code: 0, output: `${tables('2000')}Written to src/README.md.\n` });
  expect(paper()).toBe(
    `# Papers\n\n<!-- figures: bench:pages -->\n\n\`\`\`text\n${tables('2000')}\`\`\`\n\n<!-- /figures -->\n`,
  );
});

test.each([
  [['--runs', '0'], '--runs is “0”, not a whole number from 1. Use: npm run bench:pages -- '],
  [['--runs', '1.5'], '--runs is “1.5”, not a whole number from 1. Use: '],
  [['--runs', 'many'], '--runs is “many”, not a whole number from 1. Use: '],
  [
    ['--write', '--kind', 'term'],
    'Figures of some kinds only are not written into the papers. Use: npm run bench:pages -- ',
  ],
  [
    ['--site', 'none'],
    'There is no built portal at ROOT/none. Run `npm run build` first, or name its folder with --site.\n',
  ],
])('%j is refused before anything is measured', async (given, message) => {
  const { code, output, errors, asked } = await run(given);
  expect({ code, output, asked }).toEqual({ code: 2, output: '', asked: [] });
  expect(errors.replace(root, 'ROOT').slice(0, message.length)).toBe(message);
});
