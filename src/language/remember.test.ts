import { expect, test } from 'vitest';
import { remember } from './remember.ts';

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
