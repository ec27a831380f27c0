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

  test('never becomes smaller than its least size', () => {
    const sizesIn = (height: number) =>
      fitStack([toBlock(['one'], { least: 8 }), toBlock(['two'])], { width: 100, height })?.blocks.map(
        ({ size }) => size,
      );
    expect(sizesIn(20)).toEqual([10, 10]);
    expect(sizesIn(15)).toEqual([8, 7]);
    expect(sizesIn(13)).toEqual([8, 5]);
    expect(sizesIn(12)).toBeUndefined();
    // Nor where that would save a line.
    const kept = fitStack([toBlock(['four four'], { size: 20, least: 18, yields: 0.5 })], {
      width: 160,
      height: 100,
    });
    expect(kept?.blocks.map(({ size, lines }) => [size, lines.length])).toEqual([[20, 2]]);
  });

  test('has lines of whole pixels', () => {
    const stack = fitStack([toBlock(['one two'], { leading: 1.26 }), toBlock(['six'])], {
      width: 30,
      height: 100,
    });
    expect(stack?.blocks.map(({ top }) => top)).toEqual([0, 26]);
    expect(stack?.height).toBe(36);
  });

  test('fits to the pixel', () => {
    expect(fitStack([toBlock(['one'])], { width: 30, height: 10 })?.blocks[0]?.size).toBe(10);
    expect(fitStack([toBlock(['one'])], { width: 29, height: 10 })?.blocks[0]?.size).toBe(9);
    expect(fitStack([toBlock(['one'])], { width: 30, height: 9 })?.blocks[0]?.size).toBe(9);
  });

  test('keeps its wording where only a shorter one would save a line', () => {
    // In 17 the fuller wording takes two lines as in 20; one line would be the shorter wording.
    const block = toBlock(['aaa bbb ccc ddd', 'aaa'], { size: 20, lines: 2, yields: 0.8 });
    const stack = fitStack([block], { width: 150, height: 100 });
    expect(stack?.blocks.map(({ size, lines }) => [size, lines.map(({ text }) => text)])).toEqual([
      [20, ['aaa bbb', 'ccc ddd']],
    ]);
  });

  test('may have more lines where it is allowed to', () => {
    const wordings = ['one two three', 'one two', 'one'];
    const linesFor = (lines: number, width: number) =>
      linesOf(fitStack([toBlock(wordings, { lines })], { width, height: 100 }));
    expect(linesFor(2, 75)).toEqual([['one two', 'three']]);
    expect(linesFor(3, 50)).toEqual([['one', 'two', 'three']]);
    expect(linesFor(2, 50)).toEqual([['one', 'two']]);
    expect(linesFor(1, 50)).toEqual([['one']]);
  });
});
