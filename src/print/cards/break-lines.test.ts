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

test('no line is too wide, and all pieces are there in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 30 }), (widths) => {
      const lines = breakLines(toPieces(widths), 10, 0) ?? [];
      expect(lines.every(({ width }) => width <= 10)).toBe(true);
      expect(lines.map(({ text }) => text).join('')).toBe(
        toPieces(widths)
          .map(({ text }) => text)
          .join(''),
      );
    }),
  );
});
