import { describe, expect, test } from 'vitest';
import { type Block, fitStack } from './fit-stack.ts';

/** A block of words, each as wide as it is long. */
const toBlock = (wordings: readonly string[], changes: Partial<Block> = {}): Block => ({
  locale: 'en',
  weight: 400,
  choices: wordings.map((wording) => ({
    space: 1,
    pieces: wording
      .split(' ')
      .map((text, index, all) => ({ text, width: text.length, spaced: index < all.length - 1 })),
  })),
  size: 10,
  least: 5,
  lines: 1,
  leading: 1,
  yields: 1,
  gap: 0,
  colour: 'ink',
  ...changes,
});

const linesOf = (stack: ReturnType<typeof fitStack>) =>
  stack?.blocks.map(({ lines }) => lines.map(({ text }) => text));

describe('a stack', () => {
  test('keeps the sizes asked for where there is room, with the gaps between', () => {
    const stack = fitStack([toBlock(['one']), toBlock(['two'], { gap: 7 })], { width: 100, height: 100 });
    expect(stack?.blocks.map(({ size, top }) => ({ size, top }))).toEqual([
      { size: 10, top: 0 },
      { size: 10, top: 17 },
    ]);
    expect(stack?.height).toBe(27);
  });

  test('becomes smaller until it has room', () => {
    const stack = fitStack([toBlock(['one']), toBlock(['two'])], { width: 100, height: 15 });
    expect(stack?.height).toBeLessThanOrEqual(15);
    expect(stack?.blocks.map(({ size }) => size)).toEqual([7, 7]);
  });

  test('cannot be set when it has no room in the least size', () => {
    expect(fitStack([toBlock(['one'])], { width: 100, height: 4 })).toBeUndefined();
    expect(fitStack([toBlock(['one'])], { width: 14, height: 100 })).toBeUndefined();
  });
});

describe('a block', () => {
  test('takes the fullest wording that keeps to its lines', () => {
    const stack = fitStack([toBlock(['one two three', 'one two', 'one'])], { width: 75, height: 100 });
    expect(linesOf(stack)).toEqual([['one two']]);
  });

  test('takes the last one in as many lines as it needs when none keeps to them', () => {
    const stack = fitStack([toBlock(['one two three', 'one two'])], { width: 40, height: 100 });
    expect(linesOf(stack)).toEqual([['one', 'two']]);
  });

  test('becomes a little smaller where that saves a line, and not where it would not', () => {
    const words = ['four four'];
    const saved = fitStack([toBlock(words, { size: 20, yields: 0.8 })], { width: 160, height: 100 });
    expect(saved?.blocks.map(({ size, lines }) => [size, lines.length])).toEqual([[17, 1]]);
    const kept = fitStack([toBlock(words, { size: 20, yields: 0.95 })], { width: 160, height: 100 });
    expect(kept?.blocks.map(({ size, lines }) => [size, lines.length])).toEqual([[20, 2]]);
  });
});
