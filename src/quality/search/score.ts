import { type GradedQuery, isAnswerable } from './queries.ts';

/** A result as the page shows it. */
export interface ShownResult {
  kind: 'measure' | 'agency' | 'other';
  /** Number of the measure, slug of the agency, or address of anything else. */
  key: string;
}

/** What the page shows for a query. */
export interface Shown {
  /** In the order of the page. */
  results: readonly ShownResult[];
  /** True when the page itself says that nothing matches, or nothing closely. */
  isFlagged: boolean;
}

/** Scores of a query that some measure answers; all between 0 and 1, the last three the smaller the better. */
export interface AnswerableScore {
  /** recall@5: relevant measures among the first 5, of as many as could stand there; 1 when an agency sought is among them. */
  recall: number;
  /** MRR@10: 1 / rank of the first result of grade 2; 0 when there is none among the first 10. */
  mrr: number;
  /** nDCG@10: discounted gain of the first 10, of the gain of the best order of the measures; at most 1. */
  ndcg: number;
  /** 1 when the first result is of grade 2. */
  hit1: number;
  /** 1 when nothing at all is shown, whatever the page says. */
  zero: number;
  /** 1 when none of the first 10 is relevant. */
  miss: number;
  /** 1 when results are shown under a notice that nothing, or nothing close, matches. */
  flagged: number;
}

/** Score of a query that no measure answers. */
interface UnanswerableScore {
  /** 1 when results are shown as if they were answers, without a notice. */
  falseFound: number;
}

type Metric = keyof AnswerableScore | keyof UnanswerableScore;

/** Means of each metric over the queries it is defined for; `null` where there are none. */
type Means = Readonly<Record<Metric, number | null>>;

/** A group of queries with its means. */
export interface Row extends Means {
  /** Number of queries. */
  count: number;
}

/** The scores of a run. */
export interface Scores {
  perQuery: readonly { query: GradedQuery; shown: Shown; score: Partial<Record<Metric, number>> }[];
  /** In the order in which the categories first occur. */
  categories: ReadonlyMap<string, Row>;
  /** Means over categories: each weighs the same. */
  macro: Row;
  /** Means over queries. */
  overall: Row;
}

/**
 * Scores what was shown for each query.
 *
 * Results that are neither measure nor agency count for `zero`, `flagged` and `falseFound` only: where results are ranked they are
 * passed over, and of repeated results the first counts. The page of an agency that is sought is of grade 2.
 *
 * @param shown - By the id of the query.
 * @throws Error when a query was not run.
 */
export function scoreRun(queries: readonly GradedQuery[], shown: ReadonlyMap<string, Shown>): Scores {
  const perQuery = queries.map((query) => {
    const page = shown.get(query.id);
    if (page === undefined) {
      throw new Error(`The query ${query.id} (${query.query}) was not run. Run every query that is scored.`);
    }
    const score: Partial<Record<Metric, number>> = isAnswerable(query)
      ? scoreAnswerable(query, page)
      : scoreUnanswerable(page);
    return { query, shown: page, score };
  });
  const categories = new Map(
    [...Map.groupBy(perQuery, ({ query }) => query.category)].map(([category, members]) => [
      category,
      toRow(
        members.length,
        members.map(({ score }) => score),
      ),
    ]),
  );
  return {
    perQuery,
    categories,
    macro: toRow(perQuery.length, [...categories.values()]),
    overall: toRow(
      perQuery.length,
      perQuery.map(({ score }) => score),
    ),
  };
}

/** Scores what is shown for a query that some measure answers. */
export function scoreAnswerable(query: GradedQuery, { results, isFlagged }: Shown): AnswerableScore {
  const ranked = rank(results);
  const grades = ranked.slice(0, 10).map((result) => gradeOf(query, result));
  const first = ranked.slice(0, 5);
  const isAgencyFound = first.some((result) => result.kind === 'agency' && gradeOf(query, result) > 0);
  const relevant = first.filter((result) => gradeOf(query, result) > 0).length;
  const judged = Object.values(query.rel);
  const firstExact = grades.indexOf(2);
  return {
    recall: isAgencyFound ? 1 : relevant / Math.min(5, judged.length),
    mrr: firstExact === -1 ? 0 : 1 / (firstExact + 1),
    ndcg: Math.min(1, sumGains(grades) / sumGains(judged.toSorted((a, b) => b - a).slice(0, 10))),
    hit1: Number(grades[0] === 2),
    zero: Number(results.length === 0),
    miss: Number(grades.every((grade) => grade === 0)),
    flagged: Number(results.length > 0 && isFlagged),
  };
}

/** Scores what is shown for a query that no measure answers. */
export function scoreUnanswerable({ results, isFlagged }: Shown): UnanswerableScore {
  return { falseFound: Number(results.length > 0 && !isFlagged) };
}

/** The measures and agencies among the results, each at its first place. */
function rank(results: readonly ShownResult[]): ShownResult[] {
  const ranked = new Map<string, ShownResult>();
  for (const result of results) {
    const name = `${result.kind} ${result.key}`;
    if (result.kind !== 'other' && !ranked.has(name)) ranked.set(name, result);
  }
  return [...ranked.values()];
}

/** 0 for what does not answer the query. */
function gradeOf({ rel, agencies }: GradedQuery, { kind, key }: ShownResult): number {
  if (kind === 'measure') return rel[key] ?? 0;
  return kind === 'agency' && agencies.includes(key) ? 2 : 0;
}

/** Discounted cumulative gain: grade 2 gains 3 and grade 1 gains 1, divided by the binary logarithm of rank + 1. */
function sumGains(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** The mean of each metric over those that have it. */
function toRow(count: number, scores: readonly Partial<Means>[]): Row {
  const mean = (metric: Metric): number | null => {
    const values = scores.flatMap((score) => score[metric] ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    count,
    recall: mean('recall'),
    mrr: mean('mrr'),
    ndcg: mean('ndcg'),
    hit1: mean('hit1'),
    zero: mean('zero'),
    miss: mean('miss'),
    flagged: mean('flagged'),
    falseFound: mean('falseFound'),
  };
}
