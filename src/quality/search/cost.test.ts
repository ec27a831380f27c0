import { expect, test } from 'vitest';

import { isSearch, percentile, sample } from './cost.ts';

test('a percentile is the value of the nearest rank', () => {
  const values = [50, 20, 40, 15, 35];
  expect([5, 30, 40, 50, 95, 100].map((share) => percentile(values, share))).toEqual([
    15, 20, 20, 35, 50, 50,
  ]);
  expect(percentile([7], 95)).toBe(7);
  expect(() => percentile([], 50)).toThrow('There is no percentile of no values. Measure at least one.');
});

test('a sample is spread evenly, and never more than there is', () => {
  expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  expect(sample(['a', 'b'], 5)).toEqual(['a', 'b']);
});

test('data and anything named for search count as search; scripts count apart', () => {
  expect(
    [
      { path: '/data/words.json', kind: 'data' as const },
      { path: '/pagefind/wasm.en.pagefind', kind: 'data' as const },
      { path: '/zh/search/', kind: 'page' as const },
      { path: '/zh/ferry-2023/8/', kind: 'page' as const },
      { path: '/assets/search-box.js', kind: 'script' as const },
    ].map((response) => isSearch({ ...response, bytes: 1 })),
  ).toEqual([true, true, true, false, false]);
});
