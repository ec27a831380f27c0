import { describe, expect, test } from 'vitest';
import { addressOf, findReservedWord, getMeasureKey, toAbsolute, toHref } from './addresses.ts';

describe('addresses', () => {
  test('are the published ones', () => {
    expect(addressOf.home('zh+en')).toBe('/');
    expect(addressOf.home('zh')).toBe('/zh/');
    expect(addressOf.measure('en', 'trade-2024', '12')).toBe('/en/trade-2024/12/');
    expect(addressOf.measure('zh+en', 'trade-2024', '12')).toBe('/trade-2024/12/');
    expect(addressOf.shortMeasure('12')).toBe('/12/');
    expect(addressOf.text('zh', 'trade-2024')).toBe('/zh/trade-2024/text/');
    expect(addressOf.agency('en', 'beijing-customs')).toBe('/en/agencies/beijing-customs/');
    expect(addressOf.sourceText('trade-2024')).toBe('/data/trade-2024/source.txt');
  });

  test('become links below the base path', () => {
    expect(toHref({ base: '/' }, '/zh/')).toBe('/zh/');
    expect(toHref({ base: '/sub/path/' }, '/zh/', 's1')).toBe('/sub/path/zh/#s1');
  });

  test('become absolute with the origin', () => {
    expect(toAbsolute({ origin: 'https://a.example', base: '/b/' }, '/12/')).toBe('https://a.example/b/12/');
  });
});

test('ids of instruments may be neither digits nor words of the portal', () => {
  expect(findReservedWord('2024')).toBeDefined();
  expect(findReservedWord('agencies')).toBeDefined();
  expect(findReservedWord('trade-2024')).toBeUndefined();
});

test('the key of a measure is its number as issued', () => {
  expect(getMeasureKey('measure-12')).toBe('12');
  expect(getMeasureKey('measure-2-1-3')).toBe('2-1-3');
});
