import { expect, test } from 'vitest';
import { formatBench, formatBenchTable, getRatio, listSlopes, type Circumstances } from './report.ts';
import type { BenchRow } from './run-bench.ts';

const usage = (cpuSeconds: number, childSeconds: number | null = 0): BenchRow['project'] => ({
  cpuSeconds,
  childSeconds,
  peakMegabytes: 800.4,
  shares: [],
});

const rows: BenchRow[] = [
  { instruments: 0, pages: 1000, project: usage(9, 1), bare: usage(2) },
  { instruments: 5, pages: 2000, project: usage(12, 1), bare: usage(3) },
  { instruments: 15, pages: 4000, project: usage(19, 2), bare: usage(5) },
];

const circumstances: Circumstances = {
  date: '2026-12-01',
  cpu: 'Some CPU',
  cores: 2,
  node: 'v24.0.0',
  runs: 1,
};

test('the ratio counts child processes', () => {
  expect(rows.map(getRatio)).toEqual([5, 13 / 3, 21 / 5]);
});

test('a further page costs what one size has more than the one before', () => {
  expect(listSlopes(rows, 'project')).toEqual([3, 4]);
  expect(listSlopes(rows, 'bare')).toEqual([1, 1]);
});

test('the table in a terminal', () => {
  expect(formatBench(rows, circumstances)).toBe(`\
2026-12-01, Some CPU, 2 cores, Node v24.0.0, without the share kit, one run.

invented instruments  pages  CPU s  of it child processes  ms a page   MB  bare: CPU s  ms a page   MB  ratio
                   0   1000   10.0                    1.0      10.00  800          2.0       2.00  800    5.0
                   5   2000   13.0                    1.0       6.50  800          3.0       1.50  800    4.3
                  15   4000   21.0                    2.0       5.25  800          5.0       1.25  800    4.2
Each further page costs 3.00, then 4.00 ms, on the bare site 1.00, then 1.00 ms.
`);
});

test('the table in Markdown', () => {
  const [first, second, third, ...rest] = formatBenchTable(rows.slice(0, 1), circumstances).split('\n');
  expect(first).toMatch(/^\| invented instruments \| pages \| .* \| ratio \|$/);
  expect(second).toMatch(/^(?:\| ---: ){10}\|$/);
  expect(third).toBe('| 0 | 1000 | 10.0 | 1.0 | 10.00 | 800 | 2.0 | 2.00 | 800 | 5.0 |');
  expect(rest).toEqual([
    '',
    '`npm run bench:build`, 2026-12-01, Some CPU, 2 cores, Node v24.0.0, without the share kit, one run.',
  ]);
});

test('child processes that the system does not tell of are unknown, and not none', () => {
  const row = { instruments: 0, pages: 1000, project: usage(9, null), bare: usage(2, null) };
  expect(formatBench([row], circumstances)).toContain('  9.0                unknown  ');
  expect(getRatio(row)).toBe(4.5);
});

test('shares of the largest build, without what is next to nothing', () => {
  const shares = [
    { name: 'astro', seconds: 7.5 },
    { name: 'src/views', seconds: 2.49 },
    { name: 'p-limit', seconds: 0.01 },
  ];
  const profiled = rows.slice(0, 1).map((row) => ({ ...row, project: { ...row.project, shares } }));
  expect(formatBench(profiled, { ...circumstances, runs: 3 })).toMatch(
    /the least of 3 runs\.[^]*Where the main thread of the largest build spends its time:\n75\.0 %  7\.50 s  astro\n24\.9 %  2\.49 s  src\/views\n$/,
  );
});
