import { expect, test } from 'vitest';
import { findLongest } from './longest-match.ts';

const names = new Map([
  ['口岸', 'port'],
  ['空港口岸', 'airport'],
  ['口岸收费', 'charges'],
]);

test('the longest name wins, whatever the order of the list', () => {
  expect(findLongest('空港口岸、口岸收费和口岸', names)).toEqual([
    { form: '空港口岸', value: 'airport', start: 0, end: 4 },
    { form: '口岸收费', value: 'charges', start: 5, end: 9 },
    { form: '口岸', value: 'port', start: 10, end: 12 },
  ]);
});

test('a text without names has none', () => {
  expect(findLongest('机场', names)).toEqual([]);
});
