import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import type { StartBuild } from './astro.ts';
import { check, createCheck } from './check.ts';
import { ingest } from './ingest.ts';

const measure2 = 'content/translations/en/tea-2021/measure-2.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  for (const name of ['content', 'seeds']) {
    cpSync(join(samplePortalRoot, name), join(root, name), { recursive: true });
  }
  write('content/permalinks.txt', '/\n');
  write(
    'site/index.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<link rel="canonical" href="https://portal.example/"></head>
<body><a href="#main">Skip</a><main id="main"><h1>Home</h1></main></body></html>\n`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
}

const run = () => runCommand(check, ['--site', 'site'], { root });

/** The check on a build of its own, with what stands in for Astro. */
async function runOnBuild(start: StartBuild) {
  const told: unknown[] = [];
  const command = createCheck((settings) => {
    told.push(settings);
    return start(settings);
  });
  return { ...(await runCommand(command, [], { root })), told };
}

test('words, proofs and pages are looked at one after the other, each with a closing line', async () => {
  const { code, output, errors } = await run();
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  // The sample has texts without English and stale English on purpose.
  expect(output).toMatch(/^content\/translations\/en\/ferry-2023\/[^]*missing-pair/);
  expect(output).toMatch(/^92 pairs, \d+ terms, \d+ bodies, 20 verbs: 21 errors, 0 warnings\.$/m);
  expect(output).toContain(
    '\nissued texts held against their proof: 0, without a proof: ferry-2023, greenway-2024, reed-2022, tea-2021: 0 errors.\n',
  );
  expect(output).toMatch(/\n1 pages, 0 sheets, \d+ rules and the ledger: \d+ errors?\.\n/);
  expect(output).toMatch(/\n\d+ errors in all; each says how to repair it\.\n$/);
});

test('every violation is listed with file, line and column, not only the first', async () => {
  replace(measure2, 'lakeside greenway', 'lakefront green path');
  replace('content/translations/en/tea-2021/measure-3.yaml', '2 or more', '3 or more');
  const { output } = await run();
  expect(output).toMatch(new RegExp(`${measure2}:\\d+:\\d+ error term-rendering\n {2}\\S`));
  expect(output).toMatch(/tea-2021\/measure-3\.yaml:\d+:\d+ error number\n {2}The number 2 is missing/);
  // Overviews and topics quote what was changed, too.
  expect(Number(/(\d+) errors, 0 warnings/.exec(output)?.[1])).toBeGreaterThanOrEqual(23);
});

test('overviews, topics, essential sentences and search words are looked at, too', async () => {
  replace('content/glance.yaml', 'zh: 在两日内', 'zh: 在三日内');
  replace('content/topics.yaml', 'zh: 游客持通渡票', 'zh: 游客持船票');
  replace('content/share.yaml', 'essential: [s1, s2, s3]', 'essential: [s1, s2, s9]');
  replace('content/search.yaml', 'targets: [泊位]', 'targets: [火车站台]');
  const { output } = await run();
  expect(output).toMatch(/^content\/glance\.yaml:\d+:\d+ error /m);
  expect(output).toMatch(/^content\/topics\.yaml:\d+:\d+ error /m);
  expect(output).toMatch(/^content\/share\.yaml:\d+:\d+ error /m);
  expect(output).toMatch(/^content\/search\.yaml:\d+:\d+ (error|warning) /m);
});

test('one error is called one', async () => {
  const { output } = await runOnBuild(() => Promise.reject(new Error('It is not built. Build it.')));
  expect(output).not.toContain('in all');
  replace('content/verbs.yaml', 'strength: permitted', 'strength: allowed');
  expect((await run()).output).toMatch(/\nOne error in all; each says how to repair it\.\n$/);
});

test('a body that no one registered is listed beside the rest, and no page is looked at', async () => {
  replace('content/agencies.yaml', '市水务局, 云浦市水务局]', '云浦市水务局]');
  replace(measure2, 'lakeside greenway', 'lakefront green path');
  const { code, output } = await run();
  expect(code).toBe(1);
  expect(output).toContain('The body “市水务局” is not registered');
  expect(output).toContain('term-rendering');
  expect(output).toContain(
    'pages: not looked at, because the portal cannot be built before the errors above are repaired.\n',
  );
});

test('a file that cannot be read is named with its line', async () => {
  replace('content/verbs.yaml', 'strength: permitted', 'strength: allowed');
  const { code, output } = await run();
  expect(code).toBe(1);
  expect(output).toMatch(
    /^content\/verbs\.yaml:\d+:\d+\n {2}The value at “verbs\.\d+\.strength” does not fit/,
  );
  expect(output).toContain('files of the content: 1 error.\n');
});

test('a text is held against the proof beside it', async () => {
  const { output: proof } = await runCommand(ingest, ['seeds/tea-2021/source.txt', '--proof'], { root });
  write('seeds/tea-2021/proof.yaml', proof.replace('pairs: 0', 'pairs: 21'));
  expect((await run()).output).toContain(
    'issued texts held against their proof: 1, without a proof: ferry-2023, greenway-2024, reed-2022: 0 errors.\n',
  );
  replace('seeds/tea-2021/proof.yaml', 'measures: 4', 'measures: 5');
  expect((await run()).output).toMatch(
    /seeds\/tea-2021\/proof\.yaml:7:\d+\n {2}The proof says of “counts\.measures” “5”, but the text is understood as “4”\. Read the place/,
  );
  replace('seeds/tea-2021/proof.yaml', 'measures: 5', 'measures: many');
  expect((await run()).output).toContain('proof.yaml:7:13\n  The value at “counts.measures” does not fit');
});

test('without a site the portal is built beside dist/, and that build is looked at', async () => {
  const site = join(root, '.cache/check/site');
  const { code, output, errors, told } = await runOnBuild(() => {
    cpSync(join(root, 'site'), site, { recursive: true });
    return Promise.resolve();
  });
  expect(code).toBe(1);
  expect(told).toEqual([
    { root, outDir: site, cacheDir: join(root, '.cache/check/astro'), logLevel: 'error' },
  ]);
  expect(errors).toMatch(/^Building the portal to look at its pages …\nBuilt in \d+\.\d s\.\n$/);
  expect(output).toBe((await run()).output);
});

test('a portal that cannot be built is told in two sentences below the words', async () => {
  const failure = Object.assign(new ReferenceError('place is not defined'), { id: 'src/pages/a.astro' });
  const { code, output, errors } = await runOnBuild(() => Promise.reject(failure));
  expect(code).toBe(1);
  expect(output).toContain('issued texts held against their proof');
  expect(errors).toBe(
    'Building the portal to look at its pages …\nplace is not defined (src/pages/a.astro). Correct it there, or run the command with --verbose to see where it comes from.\n',
  );
});

test('as a process refuses what it does not know', () => {
  const script = join(import.meta.dirname, '../../scripts/check.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, '--fix'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^The option --fix is not known\. Use: npm run check -- \[--site FOLDER\]\n/);
});
