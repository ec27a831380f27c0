import { alignColumns } from '../../language/align-columns.ts';
import { sumCpu } from './build-usage.ts';
import type { BenchRow } from './run-bench.ts';

/** Where and when builds were measured. */
export interface Circumstances {
  /** ISO 8601. */
  date: string;
  cpu: string;
  cores: number;
  node: string;
  runs: number;
}

const head = [
  'invented instruments',
  'pages',
  'CPU s',
  'of it child processes',
  'ms a page',
  'MB',
  'bare: CPU s',
  'ms a page',
  'MB',
  'ratio',
];

/** What builds cost, as a person reads it in a terminal. */
export function formatBench(rows: readonly BenchRow[], circumstances: Circumstances): string {
  const lines = [
    formatCircumstances(circumstances),
    '',
    ...alignColumns([head, ...rows.map(toCells)]),
    ...formatGrowth(rows),
    ...formatShares(rows),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as the Markdown table that the papers hold. */
export function formatBenchTable(rows: readonly BenchRow[], circumstances: Circumstances): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    toLine(head),
    toLine(head.map(() => '---:')),
    ...rows.map((row) => toLine(toCells(row))),
    '',
    `\`npm run bench:build\`, ${formatCircumstances(circumstances)} ${formatGrowth(rows).join(' ')}`.trim(),
  ].join('\n');
}

/** How many times the CPU of the bare site the project uses. */
export function getRatio({ project, bare }: BenchRow): number {
  return sumCpu(project) / sumCpu(bare);
}

/** CPU milliseconds of each further page, from every size to the next. */
export function listSlopes(rows: readonly BenchRow[], site: 'project' | 'bare'): number[] {
  return rows.slice(1).map((row, index) => {
    const before = rows.slice(index, index + 1);
    const [seconds, pages] = before.reduce(
      ([s, p], smaller) => [s - sumCpu(smaller[site]), p - smaller.pages],
      [sumCpu(row[site]), row.pages],
    );
    return (1000 * seconds) / pages;
  });
}

function toCells({ instruments, pages, project, bare }: BenchRow): string[] {
  const cost = (usage: BenchRow['project']) => [
    sumCpu(usage).toFixed(1),
    ((1000 * sumCpu(usage)) / pages).toFixed(2),
    usage.peakMegabytes.toFixed(0),
  ];
  const [seconds = '', ...others] = cost(project);
  return [
    String(instruments),
    String(pages),
    seconds,
    project.childSeconds === null ? 'unknown' : project.childSeconds.toFixed(1),
    ...others,
    ...cost(bare),
    getRatio({ instruments, pages, project, bare }).toFixed(1),
  ];
}

/** How the cost of a further page changes as the site grows; linear growth keeps it. */
function formatGrowth(rows: readonly BenchRow[]): string[] {
  const sayAll = (site: 'project' | 'bare') =>
    listSlopes(rows, site)
      .map((slope) => slope.toFixed(2))
      .join(', then ');
  if (rows.length < 2) return [];
  return [`Each further page costs ${sayAll('project')} ms, on the bare site ${sayAll('bare')} ms.`];
}

/** Where the largest build spends its CPU. */
function formatShares(rows: readonly BenchRow[]): string[] {
  const shares = rows.at(-1)?.project.shares ?? [];
  const total = shares.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total === 0) return [];
  const cells = shares
    .filter(({ seconds }) => seconds >= total / 200)
    .map(({ name, seconds }) => [
      `${((100 * seconds) / total).toFixed(1)} %`,
      `${seconds.toFixed(2)} s`,
      name,
    ]);
  return ['', 'Where the main thread of the largest build spends its time:', ...alignColumns(cells, [2])];
}

function formatCircumstances({ date, cpu, cores, node, runs }: Circumstances): string {
  const often = runs === 1 ? 'one run' : `the least of ${runs} runs`;
  return `${date}, ${cpu}, ${cores} cores, Node ${node}, without the share kit, ${often}.`;
}
