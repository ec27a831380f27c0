import { expect, test } from 'vitest';
import { toMarkedRuns } from './marked-runs.ts';

const format = (text: string, spans: { start: number; end: number }[]) =>
  toMarkedRuns(text, spans).map((run) => (run.marked ? `[${run.text}]` : run.text));

test('a text is cut at what is to be marked, in its order', () => {
  expect(
    format('abcdefg', [
      { start: 4, end: 6 },
      { start: 1, end: 2 },
    ]),
  ).toEqual(['a', '[b]', 'cd', '[ef]', 'g']);
});

test('stretches that overlap, touch or lie within each other become one', () => {
  expect(
    format('abcdefg', [
      { start: 0, end: 3 },
      { start: 2, end: 4 },
      { start: 3, end: 4 },
      { start: 4, end: 5 },
    ]),
  ).toEqual(['[abcde]', 'fg']);
});

test('without anything to mark the text is one run', () => {
  expect(format('abc', [])).toEqual(['abc']);
  expect(format('', [])).toEqual([]);
});
