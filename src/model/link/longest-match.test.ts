import { expect, test } from 'vitest';
import { indexLongest } from './longest-match.ts';

const findNames = indexLongest(
  new Map([
    ['口岸', 'port'],
    ['空港口岸', 'airport'],
    ['口岸收费', 'charges'],
  ]),
);

test('the longest name wins, whatever the order of the list', () => {
  expect(findNames('空港口岸、口岸收费和口岸')).toEqual([
    { form: '空港口岸', value: 'airport', start: 0, end: 4 },
    { form: '口岸收费', value: 'charges', start: 5, end: 9 },
    { form: '口岸', value: 'port', start: 10, end: 12 },
  ]);
});

test('a text without names has none', () => {
  expect(findNames('机场')).toEqual([]);
});

test('every place of a name is found, and none that shares a character with a longer one', () => {
  const places = (text: string, ...words: string[]) =>
    indexLongest(new Map(words.map((word) => [word, word])))(text).map(
      ({ form, start }) => `${form}@${start}`,
    );
  expect(places('口岸口岸', '口岸')).toEqual(['口岸@0', '口岸@2']);
  expect(places('甲乙丙丁', '乙丙丁', '甲乙')).toEqual(['乙丙丁@1']);
  expect(places('甲乙丙丁', '甲乙丙', '丙丁')).toEqual(['甲乙丙@0']);
  expect(places('甲乙丙丁', '甲乙', '丙丁')).toEqual(['甲乙@0', '丙丁@2']);
  expect(places('丙甲乙', '甲乙', '丙')).toEqual(['丙@0', '甲乙@1']);
});
