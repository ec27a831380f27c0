import { expect, test } from 'vitest';
import { getAt } from './get-at.ts';

test('gives what stands at a position or under a key, empty and zero included', () => {
  expect(getAt(['a', ''], 1)).toBe('');
  expect(getAt(new Map([['a', 0]]), 'a')).toBe(0);
});

test('what must be there and is not is an error that says what was looked for and what there is', () => {
  expect(() => getAt(['a', 'b'], 2)).toThrow(
    'There is nothing at “2”, there are 2 entries. This is a mistake in the portal’s own program: report it with what you did.',
  );
  expect(() => getAt(new Map([['a', 1]]), 'b')).toThrow('There is nothing at “b”, there are the keys a.');
});

test('of many keys the first ten are named', () => {
  const map = new Map([...'abcdefghijklm'].map((key) => [key, key]));
  expect(() => getAt(map, 'z')).toThrow(
    'There is nothing at “z”, there are the keys a, b, c, d, e, f, g, h, i, j. This is',
  );
});

test('a key that holds itself is no obstacle', () => {
  const whole: { parts: object[] } = { parts: [] };
  whole.parts.push(whole);
  expect(() => getAt(new Map<object, number>(), whole)).toThrow('There is nothing at “[object Object]”,');
});
