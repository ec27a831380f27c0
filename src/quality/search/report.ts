import type { Cost } from './cost.ts';
import type { Verdict } from './limits.ts';
import type { Row, Scores, ShownResult } from './score.ts';

/** Head of each column of the table, and the metric below it. */
const columns = [
  ['recall@5', 'recall'],
  ['MRR@10', 'mrr'],
  ['nDCG@10', 'ndcg'],
  ['hit@1', 'hit1'],
  ['zero', 'zero'],
  ['miss', 'miss'],
  ['flagged', 'flagged'],
  ['false found', 'falseFound'],
] as const;

type Column = (typeof columns)[number];

const marks: Record<Verdict['status'], string> = {
  'target met': ' ',
  'floor met': '~',
  'floor missed': '✗',
  'not measured': '?',
};

/** Where and when something was measured. */
export interface Circumstances {
  date: Date;
  cpu: string;
  cores: number;
  /** Versions, such as `v24.21.0`. */
  node: string;
  browser: string;
}

/** A row for each category, then the means; `-` where a metric is not defined. */
export function formatScores({ categories, macro, overall }: Scores): string {
  const rows: [string, Row][] = [...categories, ['MACRO', macro], ['OVERALL', overall]];
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, count: string, toCell: (column: Column) => string) =>
    [
      name.padEnd(width),
      count.padStart(5),
      ...columns.map((column) => toCell(column).padStart(Math.max(7, column[0].length))),
    ].join('  ');
  return [
    line('category', 'n', ([head]) => head),
    ...rows.map(([name, row]) =>
      line(name, String(row.count), ([, metric]) => row[metric]?.toFixed(3) ?? '-'),
    ),
    '',
  ].join('\n');
}

/** A line for each query: what it is, its score, what was shown and what was wanted. */
export function formatQueries({ perQuery }: Scores): string {
  return perQuery
    .map(({ query: { id, category, lang, query, rel, agencies }, shown, score }) => {
      const value =
        score.ndcg === undefined ? `false found ${score.falseFound ?? '-'}` : `nDCG ${score.ndcg.toFixed(2)}`;
      const wanted = [
        ...Object.entries(rel).map(([number, grade]) => (grade === 2 ? number : `(${number})`)),
        ...agencies,
      ];
      const results = shown.results.slice(0, 6).map(formatResult).join(' ') || 'nothing';
      const notice = shown.isFlagged ? ' under a notice' : '';
      return `${id} ${lang} ${category} “${query}”  ${value}  shown: ${results}${notice}  wanted: ${wanted.join(' ') || 'nothing'}\n`;
    })
    .join('');
}

/** A line for each limit; in front `✗` where the floor is missed, `~` where only the floor is met, `?` where nothing was measured. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  return verdicts
    .map(({ name, unit, keep, floor, target, value, status }) => {
      const format = (number: number) => formatValue(number, unit);
      return (
        `${marks[status]} ${name.padEnd(width)}  ${(value === null ? '-' : format(value)).padStart(10)}  ` +
        `${keep} ${format(floor)}, target ${format(target)}: ${status}\n`
      );
    })
    .join('');
}

/** What was measured besides the limits, and on what. */
export function formatCost(cost: Cost, { date, cpu, cores, node, browser }: Circumstances): string {
  const { warm, firstResult } = cost;
  return [
    `warm query: p50 ${formatValue(warm.p50, 'ms')}, p95 ${formatValue(warm.p95, 'ms')} of ${warm.queries} queries`,
    `first result at 4× slowdown: median ${formatValue(firstResult.median, 'ms')}, worst ${formatValue(firstResult.worst, 'ms')} of ${firstResult.visits} visits`,
    `scripts of a measure page: ${formatValue(cost.scriptBytesBefore, 'bytes')}`,
    `measured ${date.toISOString()} on ${cpu}, ${cores} cores, Node ${node}, browser ${browser}`,
    '',
  ].join('\n');
}

function formatResult({ kind, key }: ShownResult): string {
  return kind === 'agency' ? `agencies/${key}` : key;
}

function formatValue(value: number, unit: Verdict['unit']): string {
  if (unit === 'share') return value.toFixed(3);
  return unit === 'bytes' ? `${Math.round(value)} B` : `${value.toFixed(1)} ms`;
}
