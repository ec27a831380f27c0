import { expect, test } from 'vitest';
import { listSyllables } from './pinyin.ts';

function readingsOf(character: string, table: readonly string[]): string[] {
  return table.filter((row) => row.includes(character)).map((row) => row.slice(0, row.indexOf(':')));
}

test('a character has the readings that its words give it, and its usual one', () => {
  const { ours: table } = listSyllables(['银行推行重要的重复，增长与长期']);
  expect(readingsOf('行', table).sort()).toEqual(['hang', 'xing']);
  expect(readingsOf('重', table).sort()).toEqual(['chong', 'zhong']);
  expect(readingsOf('长', table).sort()).toEqual(['chang', 'zhang']);
});

test('a character of one reading has no other, though a dictionary gives it several', () => {
  expect(readingsOf('会', listSyllables(['会议']).ours)).toEqual(['hui']);
});

test('ü is written v', () => {
  expect(readingsOf('绿', listSyllables(['绿色']).ours)).toEqual(['lv']);
});

test('characters in daily use that sound like one of the texts are there for slips, others are not', () => {
  const { ours, others } = listSyllables(['物流']);
  expect(readingsOf('硫', others)).toEqual(['liu']);
  expect(readingsOf('硫', ours)).toEqual([]);
  expect(readingsOf('猫', others)).toEqual([]);
});

test('what is not Chinese is passed over', () => {
  expect(listSyllables(['AEO 24/7', ''])).toEqual({ ours: [], others: [] });
});
