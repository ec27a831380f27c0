import { expect, test } from 'vitest';
import { getOtherLocale, isLocale, type Locale, localeKeys, locales, sourceLocale } from './locales.ts';

test('every locale is listed once, Chinese first, and has its own key', () => {
  expect(localeKeys).toEqual(['zh', 'en']);
  expect(Object.keys(locales)).toEqual(localeKeys);
  for (const key of localeKeys) expect(locales[key].key).toBe(key);
});

test('tags are those of BCP 47 for pages and of Open Graph for previews', () => {
  expect(localeKeys.map((key) => locales[key].lang)).toEqual(['zh-CN', 'en']);
  expect(localeKeys.map((key) => locales[key].ogLocale)).toEqual(['zh_CN', 'en_US']);
  expect(localeKeys.map((key) => locales[key].name)).toEqual(['中文', 'English']);
});

test('the texts are issued in Chinese', () => {
  expect(sourceLocale).toBe('zh');
});

test.each<[Locale, Locale]>([
  ['zh', 'en'],
  ['en', 'zh'],
])('from %s a reader can switch to %s', (locale, other) => {
  expect(getOtherLocale(locale)).toBe(other);
});

test('only path keys are locales', () => {
  expect(['zh', 'en', 'zh-CN', '', 'toString', 'fr'].map(isLocale)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
