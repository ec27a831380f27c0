import { expect, test } from 'vitest';
import type { BenchRow, BenchSettings } from '../quality/build-bench/run-bench.ts';
import { benchBuild } from './bench-build.ts';

const usage = { cpuSeconds: 4, childSeconds: 1, peakMegabytes: 100, shares: [] };

async function run(args: string[], failure?: string) {
  const said = { out: '', err: '', asked: [] as Omit<BenchSettings, 'say'>[], written: '' };
  const code = await benchBuild(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    today: '2026-12-01',
    measure: ({ say, ...settings }) => {
      said.asked.push(settings);
      say('measuring');
      if (failure !== undefined) return Promise.reject(new Error(failure));
      return Promise.resolve(
        settings.instruments.map((instruments): BenchRow => ({
          instruments,
          pages: 1000 + 100 * instruments,
          project: usage,
          bare: usage,
        })),
      );
    },
    write: (table) => {
      said.written = table;
      return Promise.resolve();
    },
  });
  return { code, ...said };
}

test('measures three sizes, says how far it is and prints the table', async () => {
  const { code, out, err, asked, written } = await run([]);
  expect(code).toBe(0);
  expect(asked).toEqual([{ instruments: [0, 10, 20], runs: 1, profile: false }]);
  expect(err).toBe('measuring\n');
  expect(out).toMatch(/^2026-12-01, .* one run\.\n/);
  expect(out).toMatch(/ {18}20 {3}3000 {4}5\.0 /);
  expect(written).toBe('');
});

test('takes sizes, runs and a profile, and writes the table where it is asked to', async () => {
  const { asked, written } = await run(['--instruments', '5,40', '--runs=3', '--profile', '--write']);
  expect(asked).toEqual([{ instruments: [5, 40], runs: 3, profile: true }]);
  expect(written).toMatch(/^\| invented instruments .*\n.*\n\| 5 \| 1500 /);
});

test.each([
  [['--fast'], '“--fast” is not known. The options are: --instruments, --runs, --profile, --write, --help.'],
  [
    ['-x', 'more'],
    '“-x”, “more” is not known. The options are: --instruments, --runs, --profile, --write, --help.',
  ],
  [
    ['--instruments', 'many'],
    '--instruments is “many”, not a list of rising whole numbers. Write, for example, --instruments 0,10,20.',
  ],
  [
    ['--instruments', '20,10'],
    '--instruments is “20,10”, not a list of rising whole numbers. Write, for example, --instruments 0,10,20.',
  ],
  [['--runs', '0'], '--runs is “0”, not a whole number from 1. Write, for example, --runs 3.'],
])('refuses %j and says what is right', async (args, message) => {
  const { code, err, asked } = await run(args);
  expect(code).toBe(2);
  expect(err).toBe(`${message}\n`);
  expect(asked).toEqual([]);
});

test('a build that fails is told without a stack', async () => {
  const { code, out, err } = await run([], 'The build ended with 1. Correct what it says: no.');
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toBe('measuring\nThe build ended with 1. Correct what it says: no.\n');
});

test('says how it is used', async () => {
  const { code, out, asked } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^npm run bench:build -- /);
  expect(asked).toEqual([]);
});
