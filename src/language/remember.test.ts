import { expect, test } from 'vitest';
import { remember, rememberOf } from './remember.ts';

test('makes each once, and again only after as many others as it may remember', () => {
  const made: string[] = [];
  const toUpper = remember(2, (text) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'b', 'a', 'b'].map(toUpper)).toEqual(['A', 'B', 'A', 'B']);
  expect(made).toEqual(['a', 'b']);
  expect(['c', 'a'].map(toUpper)).toEqual(['C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

test('makes once for each object, whatever it makes', () => {
  let calls = 0;
  const nothing = rememberOf((_owner: object) => {
    calls += 1;
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([nothing(one), nothing(one), nothing(other)]).toEqual([undefined, undefined, undefined]);
  expect(calls).toBe(2);
});
