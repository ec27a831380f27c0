import { expect, it } from 'vitest';
import { parseNumeral, parseYear } from './numerals.ts';

it.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十五', 35],
  ['一百零三', 103],
  ['12', 12],
  ['１２', 12],
  ['〇', 0],
  ['甲', null],
  ['', null],
])('parseNumeral of %j is %j', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

it.each([
  ['2024', 2024],
  ['二〇二四', 2024],
  ['二零二四', 2024],
  ['２０２４', 2024],
  ['24', null],
])('parseYear of %j is %j', (text, value) => {
  expect(parseYear(text)).toBe(value);
});
