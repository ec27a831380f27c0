import { expect, test } from 'vitest';

import type { Cost } from './cost.ts';
import { judgeCost, judgeQuality, judgeWork } from './limits.ts';
import type { Row } from './score.ts';

const row = (values: Partial<Row>): Row => ({
  count: 10,
  recall: 1,
  mrr: 1,
  ndcg: 1,
  hit1: 1,
  zero: 0,
  miss: 0,
  flagged: 0,
  falseFound: 0,
  ...values,
});
const cost: Cost = {
  bytesToFirstResult: 60_000,
  warm: { p50: 5, p95: 20, queries: 83 },
  firstResult: { median: 500, worst: 700, visits: 8 },
  bytesBefore: 0,
  scriptBytesBefore: 4_000,
};

test('a value on its target meets it', () => {
  const verdicts = [
    ...judgeQuality({
      overall: row({ ndcg: 0.95, recall: 0.95, mrr: 0.95, zero: 0.005, falseFound: 0.1, flagged: 0.03 }),
      macro: row({ ndcg: 0.93 }),
    }),
    ...judgeCost(cost),
    ...judgeWork({ warm: 6, firstResult: 30 }),
  ];
  expect(verdicts.filter(({ status }) => status !== 'target met')).toEqual([]);
});

test('a value between target and floor meets the floor', () => {
  const verdicts = [
    ...judgeQuality({
      overall: row({ ndcg: 0.9, recall: 0.9, mrr: 0.9, zero: 0.02, falseFound: 0.2, flagged: 0.05 }),
      macro: row({ ndcg: 0.88 }),
    }),
    ...judgeCost({ ...cost, bytesToFirstResult: 115_000, warm: { p50: 5, p95: 30, queries: 83 } }).filter(
      ({ name }) => ['bytes to the first result', 'warm query, p95'].includes(name),
    ),
    ...judgeWork({ warm: 12, firstResult: 60 }),
  ];
  expect(verdicts).toHaveLength(11);
  expect(verdicts.filter(({ status }) => status !== 'floor met')).toEqual([]);
});

test('a value beyond the floor misses it', () => {
  const verdicts = [
    ...judgeQuality({
      overall: row({ ndcg: 0.89, recall: 0.89, mrr: 0.89, zero: 0.021, falseFound: 0.21, flagged: 0.051 }),
      macro: row({ ndcg: 0.87 }),
    }),
    ...judgeCost({
      bytesToFirstResult: 115_001,
      warm: { p50: 5, p95: 30.1, queries: 83 },
      firstResult: { median: 501, worst: 501, visits: 8 },
      bytesBefore: 1,
      scriptBytesBefore: 0,
    }),
    ...judgeWork({ warm: 12.1, firstResult: 60.1 }),
  ];
  expect(verdicts.filter(({ status }) => status !== 'floor missed')).toEqual([]);
});

test('what no query tries is not measured', () => {
  const status = judgeQuality({ overall: row({ falseFound: null }), macro: row({}) })
    .filter(({ value }) => value === null)
    .map(({ name, status }) => [name, status]);
  expect(status).toEqual([['unanswerable, shown without notice', 'not measured']]);
});
