import { describe, expect, test } from 'vitest';
import { createFold, longestQuery, normaliseQuery } from './fold.ts';

const fold = createFold('減减稅税貿贸臺台');

describe('folding', () => {
  test.each([
    ['ＷＭＳ', 'wms'],
    ['減免稅', '减免税'],
    ['７Ｘ２４小時', '7×24小時'],
    ['7*24', '7×24'],
    ['7✕24', '7×24'],
    ['“双枢纽”', '"双枢纽"'],
    ['e‑commerce', 'e-commerce'],
    ['AEO', 'aeo'],
    ['x光', 'x光'],
  ])('%s → %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  test('keeps every character at its place, whatever it is', () => {
    for (const text of ['ﬁ ㍿ ½', '𠮷野家', '\ud800', 'İ', '①②', '\u200b零宽']) {
      expect(fold(text)).toHaveLength(text.length);
    }
  });
});

describe('a query', () => {
  test('loses control characters and surplus space', () => {
    expect(normaliseQuery('  跨境\u0000\u200b 电商\n', fold)).toBe('跨境 电商');
  });

  test('is taken apart where one sign stands for several', () => {
    expect(normaliseQuery('㈱ﬁ', fold)).toBe('(株)fi');
  });

  test('is cut when it is longer than anyone types', () => {
    expect(normaliseQuery('税'.repeat(10_000), fold)).toHaveLength(longestQuery);
  });
});
