import type { Bytes, Cost } from './cost.ts';
import type { Work } from './work.ts';
import type { Row, Scores } from './score.ts';

/** What a value must keep, and what it should reach. */
interface Limit {
  name: string;
  unit: 'share' | 'bytes' | 'ms';
  /** Which side of floor and target is the good one. */
  keep: 'at least' | 'at most';
  /** Missing it fails. */
  floor: number;
  target: number;
}

/** A measured value beside its limit. */
export interface Verdict extends Limit {
  /** `null` when nothing was measured. */
  value: number | null;
  status: 'target met' | 'floor met' | 'floor missed' | 'not measured';
}

const share = (name: string, keep: Limit['keep'], floor: number, target: number): Limit => ({
  name,
  unit: 'share',
  keep,
  floor,
  target,
});

/** How good search must be. */
const qualityLimits: readonly (Limit & { of: (overall: Row, macro: Row) => number | null })[] = [
  { ...share('nDCG@10', 'at least', 0.9, 0.95), of: ({ ndcg }) => ndcg },
  { ...share('nDCG@10, macro', 'at least', 0.88, 0.93), of: (_, { ndcg }) => ndcg },
  { ...share('recall@5', 'at least', 0.9, 0.95), of: ({ recall }) => recall },
  { ...share('MRR@10', 'at least', 0.9, 0.95), of: ({ mrr }) => mrr },
  { ...share('nothing shown', 'at most', 0.02, 0.005), of: ({ zero }) => zero },
  {
    ...share('unanswerable, shown without notice', 'at most', 0.2, 0.1),
    of: ({ falseFound }) => falseFound,
  },
  { ...share('answerable, shown under a notice', 'at most', 0.05, 0.03), of: ({ flagged }) => flagged },
];

/** How many bytes search may cost. */
const bytesLimits: readonly (Limit & { of: (bytes: Bytes) => number })[] = [
  {
    name: 'bytes to the first result',
    unit: 'bytes',
    keep: 'at most',
    floor: 115_000,
    target: 60_000,
    of: ({ bytesToFirstResult }) => bytesToFirstResult,
  },
  {
    name: 'bytes of search on a measure page',
    unit: 'bytes',
    keep: 'at most',
    floor: 0,
    target: 0,
    of: ({ bytesBefore }) => bytesBefore,
  },
];

/** How long search may take on this machine at rest. */
const timeLimits: readonly (Limit & { of: (cost: Cost) => number })[] = [
  {
    name: 'warm query, p95',
    unit: 'ms',
    keep: 'at most',
    floor: 30,
    target: 20,
    of: ({ warm }) => warm.p95,
  },
  {
    name: 'first result at 4× slowdown, median',
    unit: 'ms',
    keep: 'at most',
    floor: 500,
    target: 500,
    of: ({ firstResult }) => firstResult.median,
  },
];

/** How much work search may be for the processor of an ordinary machine: the targets are about what it took when they were set. */
const workLimits: readonly (Limit & { of: (work: Work) => number })[] = [
  {
    name: 'processor for a warm query, median',
    unit: 'ms',
    keep: 'at most',
    floor: 12,
    target: 6,
    of: ({ warm }) => warm,
  },
  {
    name: 'processor to the first result, median',
    unit: 'ms',
    keep: 'at most',
    floor: 60,
    target: 30,
    of: ({ firstResult }) => firstResult,
  },
];

/** Compares the scores of a run with what they must be. */
export function judgeQuality({ overall, macro }: Pick<Scores, 'overall' | 'macro'>): Verdict[] {
  return qualityLimits.map(({ of, ...limit }) => judge(limit, of(overall, macro)));
}

/** Compares the cost of search with what it may be. */
export function judgeCost(cost: Cost): Verdict[] {
  return [...judgeBytes(cost), ...timeLimits.map(({ of, ...limit }) => judge(limit, of(cost)))];
}

/** Compares the bytes that search costs with what they may be. */
export function judgeBytes(bytes: Bytes): Verdict[] {
  return bytesLimits.map(({ of, ...limit }) => judge(limit, of(bytes)));
}

/** Compares the work that search is with what it may be. */
export function judgeWork(work: Work): Verdict[] {
  return workLimits.map(({ of, ...limit }) => judge(limit, of(work)));
}

function judge(limit: Limit, value: number | null): Verdict {
  const keeps = (bound: number) =>
    value !== null && (limit.keep === 'at least' ? value >= bound : value <= bound);
  if (value === null) return { ...limit, value, status: 'not measured' };
  if (!keeps(limit.floor)) return { ...limit, value, status: 'floor missed' };
  return { ...limit, value, status: keeps(limit.target) ? 'target met' : 'floor met' };
}
