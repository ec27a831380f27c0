import { expect, test } from 'vitest';
import { guessLocale } from './guess-locale.ts';

test.each([
  ['预裁定', 'zh'],
  ['AEO企业', 'zh'],
  ['advance ruling', 'en'],
  ['12', 'en'],
  ['', 'en'],
])('“%s” is typed by a reader of %s', (typed, locale) => {
  expect(guessLocale(typed)).toBe(locale);
});
