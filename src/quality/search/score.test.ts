import { describe, expect, test } from 'vitest';

import type { Grade, GradedQuery } from './queries.ts';
import { scoreAnswerable, scoreRun, scoreUnanswerable, type Shown, type ShownResult } from './score.ts';

const ask = (rel: Record<string, Grade>, agencies: string[] = [], category = 'keyword'): GradedQuery => ({
  id: 'd01',
  category,
  lang: 'zh',
  query: '海关',
  rel,
  agencies,
});

/** `12` is a measure, `a:customs` an agency, `x:…` anything else. */
const show = (results: string, isFlagged = false): Shown => ({
  isFlagged,
  results: results
    .split(' ')
    .filter(Boolean)
    .map((name): ShownResult => {
      if (name.startsWith('a:')) return { kind: 'agency', key: name.slice(2) };
      return name.startsWith('x:') ? { kind: 'other', key: name.slice(2) } : { kind: 'measure', key: name };
    }),
});

const score = (query: GradedQuery, results: string, isFlagged = false) =>
  scoreAnswerable(query, show(results, isFlagged));

describe('recall@5', () => {
  test('is the share of the relevant measures that stand among the first five, whatever their grade', () => {
    const query = ask({ 1: 2, 2: 1, 3: 1, 4: 2 });
    expect(score(query, '1 9 2 8 3 4').recall).toBe(3 / 4);
    expect(score(query, '').recall).toBe(0);
  });

  test('is of five when more than five are relevant', () => {
    expect(score(ask({ 1: 2, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 }), '1 2 9 3 4 5 6 7').recall).toBe(4 / 5);
  });

  test('is 1 when an agency sought is among the first five, and only then', () => {
    const query = ask({ 1: 2, 2: 2 }, ['customs']);
    expect(score(query, '9 8 7 6 a:customs').recall).toBe(1);
    expect(score(query, '9 8 7 6 5 a:customs').recall).toBe(0);
    expect(score(query, '1 a:other').recall).toBe(1 / 2);
  });
});

describe('MRR@10', () => {
  test('is 1 / rank of the first result of grade 2; grade 1 does not count', () => {
    expect(score(ask({ 1: 1, 2: 2, 3: 2 }), '1 9 2 3').mrr).toBe(1 / 3);
    expect(score(ask({ 1: 1 }), '1').mrr).toBe(0);
  });

  test('counts an agency sought as grade 2', () => {
    expect(score(ask({ 1: 2 }, ['customs']), '9 a:customs 1').mrr).toBe(1 / 2);
    expect(score(ask({ 1: 2 }, ['customs']), '9 a:other 1').mrr).toBe(1 / 3);
  });

  test('is 0 beyond the tenth', () => {
    expect(score(ask({ 1: 2 }), '11 12 13 14 15 16 17 18 19 1').mrr).toBe(1 / 10);
    expect(score(ask({ 1: 2 }), '11 12 13 14 15 16 17 18 19 20 1').mrr).toBe(0);
  });
});

describe('nDCG@10', () => {
  test('is 1 for the best order', () => {
    expect(score(ask({ 1: 2, 2: 2, 3: 1 }), '2 1 3 9').ndcg).toBe(1);
  });

  test('gains 3 for grade 2 and 1 for grade 1, discounted by log2(rank + 1)', () => {
    // Shown: 1 at rank 1, 3 at rank 3 (log2 4 = 2). Best: 3 at rank 1, 1 at rank 2 (log2 3 = 1.584963).
    expect(score(ask({ 1: 1, 2: 2 }), '1 9 2').ndcg).toBeCloseTo(2.5 / 3.63093, 5);
    // 3 at rank 2, of 3 at rank 1.
    expect(score(ask({ 1: 2 }), '9 1').ndcg).toBeCloseTo(0.63093, 5);
  });

  test('counts agencies sought as gain, but not in the best order, and is at most 1', () => {
    expect(score(ask({ 1: 2 }, ['customs']), 'a:customs 1').ndcg).toBe(1);
    expect(score(ask({ 1: 2, 2: 2 }, ['customs']), 'a:customs').ndcg).toBeCloseTo(3 / 4.89279, 5);
  });

  test('looks at ten results, shown and best', () => {
    expect(score(ask({ 1: 2 }), '11 12 13 14 15 16 17 18 19 20 1').ndcg).toBe(0);
    const twelve = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 2 as const]));
    expect(score(ask(twelve), '1 2 3 4 5 6 7 8 9 10').ndcg).toBe(1);
  });
});

test('the first result hits when it is of grade 2', () => {
  const query = ask({ 1: 2, 2: 1 }, ['customs']);
  expect(['1 2', '2 1', '9 1', 'a:customs', ''].map((results) => score(query, results).hit1)).toEqual([
    1, 0, 0, 1, 0,
  ]);
});

test('nothing shown is zero, with or without a notice; results of any kind are not', () => {
  const query = ask({ 1: 2 });
  expect(score(query, '').zero).toBe(1);
  expect(score(query, '', true).zero).toBe(1);
  expect(score(query, 'x:/zh/about/').zero).toBe(0);
});

test('a miss has nothing relevant among the first ten', () => {
  const query = ask({ 1: 1 }, ['customs']);
  expect(score(query, '9 1').miss).toBe(0);
  expect(score(query, 'a:customs').miss).toBe(0);
  expect(score(query, '11 12 13 14 15 16 17 18 19 20 1').miss).toBe(1);
  expect(score(query, '').miss).toBe(1);
});

test('results under a notice are flagged; a notice alone is not', () => {
  const query = ask({ 1: 2 });
  expect(score(query, '1', true).flagged).toBe(1);
  expect(score(query, '1').flagged).toBe(0);
  expect(score(query, '', true).flagged).toBe(0);
});

test('what no measure answers is falsely found when results stand without a notice', () => {
  expect(scoreUnanswerable(show('9'))).toEqual({ falseFound: 1 });
  expect(scoreUnanswerable(show('x:/zh/about/'))).toEqual({ falseFound: 1 });
  expect(scoreUnanswerable(show('9', true))).toEqual({ falseFound: 0 });
  expect(scoreUnanswerable(show(''))).toEqual({ falseFound: 0 });
});

test('results that are neither measure nor agency are passed over, and repeated ones keep their first place', () => {
  const query = ask({ 1: 2, 2: 2 });
  const plain = score(query, '9 1 2');
  expect(score(query, 'x:a 9 x:b x:c x:d x:e 1 9 1 2')).toEqual(plain);
});

test('a run is averaged over queries, and over categories that weigh the same', () => {
  const queries = [
    { ...ask({ 1: 2 }), id: 'd01' },
    { ...ask({ 1: 2 }), id: 'd02' },
    { ...ask({ 1: 2 }), id: 'd03' },
    { ...ask({ 1: 2 }, [], 'pinyin'), id: 'd04' },
    { ...ask({}, [], 'none'), id: 'd05' },
  ];
  const shown = new Map([
    ['d01', show('1')],
    ['d02', show('1')],
    ['d03', show('9 1')],
    ['d04', show('')],
    ['d05', show('9')],
  ]);
  const { categories, macro, overall, perQuery } = scoreRun(queries, shown);
  expect(
    [...categories].map(([name, { count, mrr, zero, falseFound }]) => [name, count, mrr, zero, falseFound]),
  ).toEqual([
    ['keyword', 3, 2.5 / 3, 0, null],
    ['pinyin', 1, 0, 1, null],
    ['none', 1, null, null, 1],
  ]);
  expect([overall.count, overall.mrr, overall.zero, overall.falseFound]).toEqual([5, 2.5 / 4, 1 / 4, 1]);
  expect([macro.count, macro.mrr, macro.zero, macro.falseFound]).toEqual([5, 2.5 / 6, 1 / 2, 1]);
  expect(perQuery.map(({ score }) => score.mrr)).toEqual([1, 1, 1 / 2, 0, undefined]);
});

test('a query that was not run is an error', () => {
  expect(() => scoreRun([ask({ 1: 2 })], new Map())).toThrow(
    'The query d01 (海关) was not run. Run every query that is scored.',
  );
});
