import { describe, expect, it } from 'vitest';
import { findChineseDates, findChineseNumbers, findEnglishNumbers } from './numbers.ts';

describe('dates in Chinese', () => {
  it.each([
    ['2024年7月5日', 'July 5, 2024'],
    ['二〇二四年七月二十五日', 'July 25, 2024'],
    ['2024年7月', 'July 2024'],
    ['7月5日前', 'July 5'],
  ])('%s is %s', (text, english) => {
    expect(findChineseDates(text)).toMatchObject([{ english }]);
  });

  it.each([['2024年'], ['13月1日'], ['每月'], ['7月']])('%s is none', (text) => {
    expect(findChineseDates(text)).toEqual([]);
  });
});

describe('numbers in Chinese', () => {
  it.each([
    ['前30日至90日内', [30, 90]],
    ['1,200家、2.5万件、3亿元', [1200, 25000, 300000000]],
    ['二〇二四年', [2024]],
    ['三地口岸', [3]],
    ['北京“两场”', [2]],
    ['一年内', [1]],
    ['十二个月', [12]],
    ['百分之三十', [30]],
  ])('of %s are %j', (text, values) => {
    expect(findChineseNumbers(text, []).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['进一步'],
    ['统一规范'],
    ['一批经验'],
    ['同一时期'],
    ['单一窗口'],
    ['两用物项'],
    ['第一次'],
    ['一体化'],
    ['唯一一类'.slice(0, 2)],
  ])('%s counts nothing', (text) => {
    expect(findChineseNumbers(text, [])).toEqual([]);
  });

  it('in an excluded stretch are left out', () => {
    expect(findChineseNumbers('30日至90日', [{ start: 0, end: 3 }]).map(({ value }) => value)).toEqual([90]);
  });
});

describe('numbers in English', () => {
  it.each([
    ['within 30 to 90 days', [30, 90]],
    ['1,200 firms, 25,000 items and 300 million yuan', [1200, 25000, 300000000]],
    ['the 20th congress', [20]],
    ['the three localities', [3]],
    ['both airports, twice', [2, 2]],
    ['one-time processing', [1]],
    ['the B2B trade', []],
  ])('of %s are %j', (text, values) => {
    expect(findEnglishNumbers(text).map(({ value }) => value)).toEqual(values);
  });
});
