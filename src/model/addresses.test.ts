import { describe, expect, test } from 'vitest';
import { addressOf, findReservedWord, getMeasureKey, toAbsolute, toHref } from './addresses.ts';

describe('addresses', () => {
  test('are the published ones', () => {
    expect(addressOf.home('zh+en')).toBe('/');
    expect(addressOf.home('zh')).toBe('/zh/');
    expect(addressOf.measure('en', 'ferry-2023', '8')).toBe('/en/ferry-2023/8/');
    expect(addressOf.measure('zh+en', 'ferry-2023', '8')).toBe('/ferry-2023/8/');
    expect(addressOf.shortMeasure('8')).toBe('/8/');
    expect(addressOf.text('zh', 'ferry-2023')).toBe('/zh/ferry-2023/text/');
    expect(addressOf.agency('en', 'yunpu-water-bureau')).toBe('/en/agencies/yunpu-water-bureau/');
    expect(addressOf.sourceText('ferry-2023')).toBe('/data/ferry-2023/source.txt');
  });

  test('become links below the base path', () => {
    expect(toHref({ base: '/' }, '/zh/')).toBe('/zh/');
    expect(toHref({ base: '/sub/path/' }, '/zh/', 's1')).toBe('/sub/path/zh/#s1');
  });

  test('become absolute with the origin', () => {
    expect(toAbsolute({ origin: 'https://a.example', base: '/b/' }, '/8/')).toBe('https://a.example/b/8/');
  });
});

test('ids of instruments may be neither digits nor words of the portal', () => {
  expect(findReservedWord('2024')).toBeDefined();
  expect(findReservedWord('agencies')).toBeDefined();
  expect(findReservedWord('ferry-2023')).toBeUndefined();
});

test('the key of a measure is its number as issued', () => {
  expect(getMeasureKey('measure-8')).toBe('8');
  expect(getMeasureKey('measure-2-1-3')).toBe('2-1-3');
});
