import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BenchRow, BenchSettings } from '../quality/build-bench/run-bench.ts';
import { runCommand } from '../tests/run-command.ts';
import { createBenchBuild } from './bench-build.ts';

const usage = { cpuSeconds: 4, childSeconds: 1, peakMegabytes: 100, shares: [] };

async function run(args: string[], { failure, root }: { failure?: string; root?: string } = {}) {
  const asked: Omit<BenchSettings, 'say'>[] = [];
  const measure = ({ say, ...settings }: BenchSettings): Promise<BenchRow[]> => {
    asked.push(settings);
    say('measuring');
    if (failure !== undefined) return Promise.reject(new Error(failure));
    return Promise.resolve(
      settings.instruments.map((instruments) => ({
        instruments,
        pages: 1000 + 100 * instruments,
        project: usage,
        bare: usage,
      })),
    );
  };
  const command = createBenchBuild(measure, '2026-12-01');
  return { asked, ...(await runCommand(command, args, root === undefined ? {} : { root })) };
}

test('measures three sizes, says how far it is and prints the table', async () => {
  const { code, output, errors, asked } = await run([]);
  expect(code).toBe(0);
  expect(asked).toEqual([{ instruments: [0, 10, 20], runs: 1, profile: false }]);
  expect(errors).toBe('measuring\n');
  expect(output).toMatch(/^2026-12-01, .* one run\.\n/);
  expect(output).toContain(`, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, `);
  expect(output).toMatch(/\n {18}20 {3}3000 {4}5\.0 /);
});

test('takes sizes, runs and a profile', async () => {
  const { asked } = await run(['--instruments', '5,40', '--runs=3', '--profile']);
  expect(asked).toEqual([{ instruments: [5, 40], runs: 3, profile: true }]);
});

test('writes the table into the papers of developers where it is asked to', async () => {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src'));
  const papers = join(root, 'src', 'README.md');
  writeFileSync(papers, '<!-- figures: bench:build -->\n<!-- /figures -->\n');
  await run(['--instruments', '0'], { root });
  expect(readFileSync(papers, 'utf8')).not.toContain('|');
  expect((await run(['--instruments', '0', '--write'], { root })).code).toBe(0);
  expect(readFileSync(papers, 'utf8')).toMatch(/\n\| +0 \| +1000 \| +5\.0 \|/);
});

test.each([
  [
    '--instruments=many',
    'The sizes “many” are no list of rising whole numbers. Write, for example, --instruments 0,10,20.',
  ],
  [
    '--instruments=20,10',
    'The sizes “20,10” are no list of rising whole numbers. Write, for example, --instruments 0,10,20.',
  ],
  [
    '--instruments=10,10',
    'The sizes “10,10” are no list of rising whole numbers. Write, for example, --instruments 0,10,20.',
  ],
  [
    '--instruments=',
    'The sizes “” are no list of rising whole numbers. Write, for example, --instruments 0,10,20.',
  ],
  ['--runs=0', 'The number of runs “0” is no whole number from 1. Write, for example, --runs 3.'],
])('refuses %s and says what is right', async (argument, message) => {
  expect(await run([argument])).toEqual({ code: 2, output: '', errors: `${message}\n`, asked: [] });
});

test('refuses a flag it does not know, with the list of those it has', async () => {
  const { code, errors, asked } = await run(['--fast']);
  expect({ code, asked }).toEqual({ code: 2, asked: [] });
  expect(errors).toMatch(
    /^The option --fast is not known\. Use: npm run bench:build -- \[--instruments N,M,…\] /,
  );
});

test('a build that fails is told without a stack', async () => {
  const { code, output, errors } = await run([], {
    failure: 'The build ended with 1. Correct what it says: no.',
  });
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toBe('measuring\nThe build ended with 1. Correct what it says: no.\n');
});
