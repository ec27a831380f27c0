import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Shown } from '../quality/search/score.ts';
import { runCommand } from '../tests/run-command.ts';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { createEvalSearch, evalSearch, type Questions } from './eval-search.ts';

describe('npm run eval:search says what is wrong with its arguments before it looks', () => {
  let site = '';
  const write = (name: string, text: string) => {
    const file = join(site, name);
    writeFileSync(file, text);
    return file;
  };
  const run = (...given: string[]) => runCommand(evalSearch, given);
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'eval-search-'));
    write('index.html', '');
  });
  afterAll(() => {
    rmSync(site, { recursive: true });
  });

  it('an option that is not known', async () => {
    const { code, errors } = await run('--all');
    expect(code).toBe(2);
    expect(errors).toMatch(/^The option --all is not known\. Use: npm run eval:search -- /);
  });

  it('a folder without a built portal', async () => {
    expect(await run('--site', '/gone')).toEqual({
      code: 2,
      output: '',
      errors:
        'There is no built portal at /gone. Run `npm run build` first, or name its folder with --site.\n',
    });
  });

  it('a file that is not there', async () => {
    expect(await run('--site', site, '--queries', '/gone.yaml')).toEqual({
      code: 2,
      output: '',
      errors: 'There is no file or folder at “/gone.yaml”. Check the path.\n',
    });
  });

  it('a file with a query that does not fit', async () => {
    const file = write('queries.yaml', 'queries:\n  - { id: 1 }\n');
    const { code, errors } = await run('--site', site, '--queries', file);
    expect(code).toBe(1);
    expect(errors).toContain(`${file}:2:5\n  The value at “queries.0.id” does not fit`);
  });

  it('a category that no query has', async () => {
    const { code, errors } = await run('--site', site, '--only', 'poetry');
    expect(code).toBe(2);
    expect(errors).toMatch(/^There is no category poetry\. The categories are: zh-keyword, /);
  });

  it('figures of a part of the queries, which would stand in the papers as those of all', async () => {
    const { code, errors } = await run('--site', site, '--only', 'zh-keyword', '--write');
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^Figures of other queries than the usual ones are not written into the papers\. Use: /,
    );
  });

  it('as a process, too', () => {
    const script = join(import.meta.dirname, '../../scripts/eval-search.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, '--site', '/gone'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no built portal at \/gone\. Run/);
  });
});

describe('npm run eval:search on the sample portal', () => {
  let root = '';
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  const paper = () => readFileSync(join(root, 'src/README.md'), 'utf8');
  const usual = 'src/quality/search/queries.yaml';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'eval-search-'));
    for (const name of ['content', 'seeds']) {
      cpSync(join(samplePortalRoot, name), join(root, name), { recursive: true });
    }
    for (const folder of ['dist', 'src/quality/search']) mkdirSync(join(root, folder), { recursive: true });
    write('dist/index.html', '');
    write('src/README.md', '<!-- figures: eval:search -->\n<!-- /figures -->\n');
    write(
      usual,
      `queries:
  - { id: d01, category: keyword, lang: zh, query: 渡运, rel: { 8: 2 } }
  - { id: d02, category: nonsense, lang: en, query: dragons, rel: {} }
`,
    );
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const found: Shown = { results: [{ kind: 'measure', key: '8' }], isFlagged: false };
  const nothing: Shown = { results: [], isFlagged: true };
  const cost = {
    bytesToFirstResult: 50_000,
    warm: { p50: 5, p95: 10, queries: 2 },
    firstResult: { median: 200, worst: 300, visits: 1 },
    bytesBefore: 0,
    scriptBytesBefore: 2_000,
  };

  /** Runs the command with these answers in place of a browser's. */
  async function run(given: readonly string[], shown: Record<string, Shown> = { d01: found, d02: nothing }) {
    const asked: Questions[] = [];
    const command = createEvalSearch((_input, questions) => {
      asked.push(questions);
      return Promise.resolve({
        shown: new Map(Object.entries(shown)),
        cost: questions.withCost ? cost : null,
        browser: '153.0',
      });
    });
    return { ...(await runCommand(command, given, { root })), asked };
  }

  /** What is printed when everything is found, but for day and machine. */
  const tables = `category      n  recall@5   MRR@10  nDCG@10    hit@1     zero     miss  flagged  false found
keyword       1     1.000    1.000    1.000    1.000    0.000    0.000    0.000            -
nonsense      1         -        -        -        -        -        -        -        0.000
MACRO         2     1.000    1.000    1.000    1.000    0.000    0.000    0.000        0.000
OVERALL       2     1.000    1.000    1.000    1.000    0.000    0.000    0.000        0.000

  nDCG@10                                   1.000  at least 0.900, target 0.950: target met
  nDCG@10, macro                            1.000  at least 0.880, target 0.930: target met
  recall@5                                  1.000  at least 0.900, target 0.950: target met
  MRR@10                                    1.000  at least 0.900, target 0.950: target met
  nothing shown                             0.000  at most 0.020, target 0.005: target met
  unanswerable, shown without notice        0.000  at most 0.200, target 0.100: target met
  answerable, shown under a notice          0.000  at most 0.050, target 0.030: target met
  bytes to the first result               50000 B  at most 115000 B, target 60000 B: target met
  bytes of search on a measure page           0 B  at most 0 B, target 0 B: target met
  warm query, p95                         10.0 ms  at most 30.0 ms, target 20.0 ms: target met
  first result at 4× slowdown, median    200.0 ms  at most 500.0 ms, target 500.0 ms: target met

warm query: p50 5.0 ms, p95 10.0 ms of 2 queries
first result at 4× slowdown: median 200.0 ms, worst 300.0 ms of 1 visits
scripts of a measure page: 2000 B
measured
`;
  const withoutMachine = (output: string) => output.replace(/^measured \S+ on .*$/m, 'measured');

  it('asks the usual queries and reports how good the answers are and what they cost', async () => {
    const { code, output, errors, asked } = await run([]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(asked).toMatchObject([
      {
        site: join(root, 'dist'),
        queries: [{ id: 'd01' }, { id: 'd02' }],
        mainInstrument: 'ferry-2023',
        withCost: true,
      },
    ]);
    expect(withoutMachine(output)).toBe(tables);
    expect(output).toMatch(
      /\nmeasured \d{4}-\d\d-\d\dT\S+Z on .+, \d+ cores, Node v\d\S+, browser 153\.0\n$/,
    );
  });

  it('does not hold where a floor is missed', async () => {
    const { code, output } = await run([], { d01: nothing, d02: nothing });
    expect(code).toBe(1);
    expect(output).toContain('✗ nDCG@10 ');
  });

  it('prints a line for each query where that is asked for, above the tables', async () => {
    const { output } = await run(['--per-query']);
    expect(withoutMachine(output)).toBe(
      `d01 zh keyword “渡运”  nDCG 1.00  shown: 8  wanted: 8\nd02 en nonsense “dragons”  false found 0  shown: nothing under a notice  wanted: nothing\n\n${tables}`,
    );
  });

  it('asks the queries of the files and categories named, and leaves the cost out for some categories', async () => {
    write('more.yaml', 'queries:\n  - { id: e01, category: slip, lang: zh, query: 渡云, rel: { 8: 1 } }\n');
    const all = await run(['--queries', 'more.yaml', '--queries', usual, '--site', 'dist'], {
      e01: found,
      d01: found,
      d02: nothing,
    });
    expect(all.asked.map(({ queries, withCost }) => [queries.map(({ id }) => id), withCost])).toEqual([
      [['e01', 'd01', 'd02'], true],
    ]);
    const some = await run(['--only', 'keyword']);
    expect(some.asked).toMatchObject([{ queries: [{ id: 'd01' }], withCost: false }]);
    expect(some.asked[0]?.queries).toHaveLength(1);
    expect(some.output).not.toContain('warm query');
    expect((await run(['--only', 'poetry', '--only=keyword', '--only=prose'])).errors).toBe(
      'There is no category poetry, prose. The categories are: keyword, nonsense.\n',
    );
  });

  it('refuses queries that are graded by what the content does not have', async () => {
    write(
      usual,
      `queries:
  - { id: d01, category: keyword, lang: zh, query: 渡运, rel: { 800: 2 } }
  - { id: d02, category: keyword, lang: en, query: ferry, rel: { 8: 2 }, agencies: [moon] }
`,
    );
    expect(await run([])).toEqual({
      code: 2,
      output: '',
      errors:
        'd01 names measure 800, which ferry-2023 does not have; d02 names the body moon, which has no page. Correct the queries, or what they are graded by.\n',
      asked: [],
    });
  });

  it('writes the tables into the paper that has a place for them, of the usual queries alone', async () => {
    const before = paper();
    await run([]);
    expect(paper()).toBe(before);
    expect((await run(['--write', '--queries', usual])).code).toBe(2);
    expect((await run(['--write', '--only', 'keyword'])).code).toBe(2);
    expect(paper()).toBe(before);
    const written = await run(['--write']);
    expect(written.code).toBe(0);
    expect(written.output).toMatch(/\nWritten to src\/README\.md\.\n$/);
    expect(withoutMachine(paper())).toBe(
      `<!-- figures: eval:search -->\n\n\`\`\`text\n${tables}\`\`\`\n\n<!-- /figures -->\n`,
    );
  });
});
