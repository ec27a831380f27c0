import { expect, test } from 'vitest';

import type { Verdict } from './limits.ts';
import type { GradedQuery } from './queries.ts';
import { formatCost, formatQueries, formatScores, formatVerdicts } from './report.ts';
import { scoreRun } from './score.ts';

const queries: GradedQuery[] = [
  {
    id: 'd01',
    category: 'agency',
    lang: 'en',
    query: 'customs',
    rel: { 3: 1, 12: 2 },
    agencies: ['yunpu-ferry-group'],
  },
  { id: 'd02', category: 'none', lang: 'zh', query: '电影票', rel: {}, agencies: [] },
  { id: 'd03', category: 'none', lang: 'zh', query: '公积金', rel: {}, agencies: [] },
];
const scores = scoreRun(
  queries,
  new Map([
    [
      'd01',
      {
        isFlagged: true,
        results: [
          { kind: 'agency', key: 'yunpu-ferry-group' },
          { kind: 'measure', key: '9' },
        ],
      },
    ],
    ['d02', { isFlagged: false, results: [{ kind: 'other', key: '/zh/about/' }] }],
    ['d03', { isFlagged: true, results: [] }],
  ]),
);

test('scores are a table with a row for each category and the means at its end', () => {
  expect(formatScores(scores)).toBe(
    `category      n  recall@5   MRR@10  nDCG@10    hit@1     zero     miss  flagged  false found
agency       1     1.000    1.000    0.826    1.000    0.000    0.000    1.000            -
none         2         -        -        -        -        -        -        -        0.500
MACRO        3     1.000    1.000    0.826    1.000    0.000    0.000    1.000        0.500
OVERALL      3     1.000    1.000    0.826    1.000    0.000    0.000    1.000        0.500
`,
  );
});

test('each query says what was shown and what was wanted, mentions in brackets', () => {
  expect(formatQueries(scores)).toBe(
    `d01 en agency “customs”  nDCG 0.83  shown: agencies/yunpu-ferry-group 9 under a notice  wanted: (3) 12 yunpu-ferry-group
d02 zh none “电影票”  false found 1  shown: /zh/about/  wanted: nothing
d03 zh none “公积金”  false found 0  shown: nothing under a notice  wanted: nothing
`,
  );
});

test('a verdict shows value, floor and target, with a mark in front of what falls short', () => {
  const verdict: Verdict = {
    name: 'nDCG@10',
    unit: 'share',
    keep: 'at least',
    floor: 0.9,
    target: 0.95,
    value: 0.96,
    status: 'target met',
  };
  expect(
    formatVerdicts([
      verdict,
      { ...verdict, value: 0.9, status: 'floor met' },
      {
        ...verdict,
        name: 'bytes',
        unit: 'bytes',
        keep: 'at most',
        floor: 10,
        target: 5,
        value: 11,
        status: 'floor missed',
      },
      {
        ...verdict,
        name: 'time',
        unit: 'ms',
        keep: 'at most',
        floor: 10,
        target: 5,
        value: null,
        status: 'not measured',
      },
    ]),
  ).toBe(
    `  nDCG@10       0.960  at least 0.900, target 0.950: target met
~ nDCG@10       0.900  at least 0.900, target 0.950: floor met
✗ bytes          11 B  at most 10 B, target 5 B: floor missed
? time              -  at most 10.0 ms, target 5.0 ms: not measured
`,
  );
});

test('the cost is told with date and machine', () => {
  expect(
    formatCost(
      {
        bytesToFirstResult: 60_000,
        warm: { p50: 5, p95: 20.25, queries: 83 },
        firstResult: { median: 400, worst: 700, visits: 8 },
        bytesBefore: 0,
        scriptBytesBefore: 4_000,
      },
      { date: new Date(0), cpu: 'Some CPU', cores: 2, node: 'v24.21.0', browser: '153.0' },
    ),
  ).toBe(`warm query: p50 5.0 ms, p95 20.3 ms of 83 queries
first result at 4× slowdown: median 400.0 ms, worst 700.0 ms of 8 visits
scripts of a measure page: 4000 B
measured 1970-01-01T00:00:00.000Z on Some CPU, 2 cores, Node v24.21.0, browser 153.0
`);
});
