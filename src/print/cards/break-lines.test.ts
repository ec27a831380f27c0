import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, type MeasuredPiece } from './break-lines.ts';

const toPieces = (widths: readonly number[], spaced = false): MeasuredPiece[] =>
  widths.map((width, index) => ({
    text: String.fromCodePoint(0x4e00 + index),
    width,
    spaced: spaced && index < widths.length - 1,
  }));

test('takes as few lines as possible, of lengths as equal as possible', () => {
  const lines = breakLines(toPieces([2, 2, 2, 2, 2, 2]), 10, 0);
  expect(lines?.map(({ width }) => width)).toEqual([6, 6]);
});

test('a space counts between words and not at the end of a line', () => {
  const lines = breakLines(toPieces([4, 4, 4], true), 9, 1);
  expect(lines).toEqual([
    { text: '一 丁', width: 9 },
    { text: '丂', width: 4 },
  ]);
});

test('a piece wider than the line cannot be set', () => {
  expect(breakLines(toPieces([2, 11]), 10, 0)).toBeUndefined();
});

test('of as many lines, those with the smallest gaps stand, not the first found', () => {
  const widthsOf = (widths: number[], width: number) =>
    breakLines(toPieces(widths), width, 0)?.map((line) => line.width);
  // Of two that are as good, the one with the longer beginning.
  expect(widthsOf([3, 3, 3, 3, 3], 9)).toEqual([9, 6]);
  expect(widthsOf([5, 4, 3, 2, 1], 9)).toEqual([9, 6]);
  expect(widthsOf([1, 8, 1, 8], 9)).toEqual([9, 9]);
  expect(widthsOf([4, 4, 4, 4, 4, 4, 4], 12)).toEqual([12, 8, 8]);
});

test('a piece as wide as the line stands alone, and no pieces are no lines', () => {
  expect(breakLines(toPieces([10, 10]), 10, 0)?.map(({ width }) => width)).toEqual([10, 10]);
  expect(breakLines([], 10, 0)).toEqual([]);
  expect(breakLines(toPieces([11]), 10, 0)).toBeUndefined();
  expect(breakLines(toPieces([11, 2]), 10, 0)).toBeUndefined();
});

test('a space stands only behind pieces that ask for one', () => {
  const pieces = [
    { text: 'a', width: 1, spaced: true },
    { text: '甲', width: 2, spaced: false },
    { text: '乙', width: 2, spaced: true },
  ];
  expect(breakLines(pieces, 20, 3)).toEqual([{ text: 'a 甲乙', width: 8 }]);
  expect(breakLines(pieces, 6, 3)).toEqual([
    { text: 'a 甲', width: 6 },
    { text: '乙', width: 2 },
  ]);
});

test('no line is too wide, and all pieces are there in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 30 }), (widths) => {
      const lines = breakLines(toPieces(widths), 10, 0);
      expect(lines?.every(({ width }) => width <= 10)).toBe(true);
      expect(lines?.map(({ text }) => text).join('')).toBe(
        toPieces(widths)
          .map(({ text }) => text)
          .join(''),
      );
    }),
  );
});
