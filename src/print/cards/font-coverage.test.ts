import { expect, test } from 'vitest';
import { makeFont } from '../../tests/font.ts';
import { readCoverage } from './font-coverage.ts';

const ranges = [
  [0x41, 0x43, 1],
  [0x5927, 0x5927, 7],
  [0xffff, 0xffff, 0],
] as const;
/** A map in format 12 reaches beyond 16 bits. */
const far = [
  [0x61, 0x62, 1],
  [0x20000, 0x20001, 9],
] as const;

const covered = (font: Uint8Array, codes: readonly number[]) => codes.filter(readCoverage(font));

test('a character is covered by either map, from the first of a range to the last', () => {
  const font = makeFont({ 4: ranges, 12: far });
  expect(
    covered(
      font,
      [
        0x40, 0x41, 0x42, 0x43, 0x44, 0x60, 0x61, 0x62, 0x63, 0x5926, 0x5927, 0x5928, 0x1ffff, 0x20000,
        0x20001, 0x20002,
      ],
    ),
  ).toEqual([0x41, 0x42, 0x43, 0x61, 0x62, 0x5927, 0x20000, 0x20001]);
});

test('the last range of 16 bits is no character', () => {
  expect(covered(makeFont({ 4: ranges, 12: [] }), [0xffff])).toEqual([]);
});

test('maps in other formats are passed over', () => {
  expect(covered(makeFont({ 6: ranges, 12: far }), [0x41, 0x61])).toEqual([0x61]);
  expect(covered(makeFont({ 4: ranges, 13: far }), [0x41, 0x61])).toEqual([0x41]);
});

test('it does not matter where in memory the font begins, nor where in the font the map stands', () => {
  const font = makeFont({ 4: ranges, 12: far });
  const moved = new Uint8Array(font.length + 6);
  moved.set(font, 6);
  expect(covered(moved.subarray(6), [0x41, 0x20001])).toEqual([0x41, 0x20001]);
  expect(covered(makeFont({ 4: ranges }, ['glyf', 'cmap']), [0x41, 0x44])).toEqual([0x41]);
});

test('what is no font is an error that says what to name', () => {
  for (const font of [new Uint8Array(12), makeFont({ 4: ranges }, ['glyf'])]) {
    expect(() => readCoverage(font)).toThrow(
      'The font has no table “cmap”. Name a TrueType or OpenType file that is not compressed or collected.',
    );
  }
});
