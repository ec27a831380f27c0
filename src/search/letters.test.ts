import { expect, test } from 'vitest';
import { hasLatinLetters, needsEnglish } from './letters.ts';

test.each([
  ['WMS', true],
  ['kuajing', true],
  ['ＡＥＯ 互认', true],
  ['7X24小时', true],
  ['跨境电商', false],
  ['第12条', false],
  ['', false],
])('“%s” has Latin letters: %s', (typed, isSo) => {
  expect(hasLatinLetters(typed)).toBe(isSo);
});

test.each([
  ['zh', '跨境电商', false],
  ['zh', 'AEO', true],
  ['zh', '', false],
  ['en', '跨境电商', true],
  ['en', '', true],
] as const)('a %s page where “%s” is typed needs English: %s', (locale, typed, isSo) => {
  expect(needsEnglish(locale, typed)).toBe(isSo);
});
