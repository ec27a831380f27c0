import { expect, test } from 'vitest';

import { formatBench, type BenchRow } from './report.ts';

const circumstances = {
  date: new Date('2026-11-25T12:00:00Z'),
  cpu: 'A processor',
  cores: 2,
  node: 'v24.0.0',
  browser: '153.0',
  lighthouse: null,
};
const cost = { html: 3000, css: 5000, js: 2000, fonts: 0, other: 0, requests: 4, layoutShift: 0 };
const rows: BenchRow[] = [
  { page: { kind: 'measure', longest: true, locale: 'zh', address: '/zh/plan/1/' }, cost },
  {
    page: { kind: 'search', longest: false, locale: 'en', address: '/en/search/' },
    cost: { ...cost, layoutShift: 0.16366 },
  },
];

test('prints what each page costs, where and when', () => {
  expect(formatBench(rows, circumstances).split('\n')).toEqual([
    '2026-11-25, A processor, 2 cores, Node v24.0.0, Chromium 153.0, Lighthouse not asked for (--lighthouse).',
    'Bytes are those of a first visit after brotli, before anybody touches the page; the site icon is left out.',
    '',
    'page                  html   css  html+css    js  requests  shift  address',
    'measure, longest  zh  3000  5000      8000  2000         4      0  /zh/plan/1/',
    'search            en  3000  5000      8000  2000         4  0.164  /en/search/',
    '',
  ]);
});

test('prints scores, says what lost points, and gives the reason where a page is not indexed on purpose', () => {
  const scores = { performance: 99, accessibility: 100, 'best-practices': 96, seo: 66 };
  const judged: BenchRow[] = rows.map((row, index) => ({
    ...row,
    ...(index === 1 ? { noindex: 'it is a search' } : {}),
    lighthouse: {
      scores,
      failed: index === 1 ? { seo: ['is-crawlable'] } : { seo: ['hreflang'], 'best-practices': ['errors'] },
    },
  }));
  const printed = formatBench(judged, { ...circumstances, lighthouse: '13.5.0' }).split('\n');
  expect(printed.slice(7)).toEqual([
    'page                  performance  access  practices      seo',
    'measure, longest  zh           99     100         96       66',
    'search            en           99     100         96  noindex',
    '/zh/plan/1/ loses points for seo: hreflang.',
    '/zh/plan/1/ loses points for best-practices: errors.',
    '/en/search/ is not indexed: it is a search.',
    '',
  ]);
});
