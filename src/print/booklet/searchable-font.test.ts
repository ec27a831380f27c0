import { expect, test } from 'vitest';

import { type FontRanges, makeFont } from '../../tests/font.ts';
import { withoutRadicals } from './searchable-font.ts';

const ranges: FontRanges = [
  [0x41, 0x43, 1],
  [0x2e7f, 0x2e7f, 4],
  [0x2e80, 0x2e80, 5],
  [0x2f24, 0x2f25, 7],
  [0x2fdf, 0x2fdf, 8],
  [0x2fe0, 0x2fe0, 9],
  [0x5927, 0x5927, 7],
];
/** Where the maps in formats 4 and 12 begin in the font: behind its head, the directory of one table and of two maps. */
const format4 = 12 + 16 + 4 + 2 * 8;
const format12 = format4 + 16 + ranges.length * 8;

/** Glyph of a character as a reader of each format finds it; 0 for none. */
function findGlyphs(font: Uint8Array, code: number): number[] {
  const view = new DataView(font.buffer);
  const count = ranges.length;
  const glyphs = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const start4 = view.getUint16(format4 + 16 + count * 2 + index * 2);
    if (code >= start4 && code <= view.getUint16(format4 + 14 + index * 2)) {
      glyphs[0] = (code + view.getUint16(format4 + 16 + count * 4 + index * 2)) & 0xffff;
    }
    const group = format12 + 16 + index * 12;
    if (code >= view.getUint32(group) && code <= view.getUint32(group + 4)) {
      glyphs[1] = view.getUint32(group + 8) + code - view.getUint32(group);
    }
  }
  return glyphs;
}

/** The least font that has a character map in both formats. */
const makeBoth = () => makeFont({ 4: ranges, 12: ranges });

test('the sample font maps radicals and characters', () => {
  expect(findGlyphs(makeBoth(), 0x2f24)).toEqual([7, 7]);
  expect(findGlyphs(makeBoth(), 0x5927)).toEqual([7, 7]);
});

test('afterwards radicals have no glyph, and everything else has the one it had', () => {
  const font = withoutRadicals(makeBoth());
  for (const radical of [0x2e80, 0x2f24, 0x2f25, 0x2fdf]) expect(findGlyphs(font, radical)).toEqual([0, 0]);
  const kept = [0x41, 0x42, 0x43, 0x2e7f, 0x2fe0, 0x5927];
  expect(kept.map((code) => findGlyphs(font, code)[0])).toEqual([1, 2, 3, 4, 9, 7]);
  expect(kept.map((code) => findGlyphs(font, code)[1])).toEqual([1, 2, 3, 4, 9, 7]);
});

test('a range that has characters beside radicals keeps its glyphs', () => {
  for (const range of [
    [0x2e70, 0x2e90, 3],
    [0x2fd0, 0x2ff0, 3],
  ] as const) {
    const font = makeFont({ 4: [range], 12: [range] });
    expect(withoutRadicals(font)).toEqual(font);
  }
});

test('a range of radicals that lists its glyphs does so no longer', () => {
  const font = makeFont({ 4: [[0x2f24, 0x2f25, 7]] });
  // The offset to the list of glyphs stands last, behind the distance.
  const offset = 12 + 16 + 4 + 8 + 16 + 3 * 2;
  new DataView(font.buffer).setUint16(offset, 2);
  expect(new DataView(withoutRadicals(font).buffer).getUint16(offset)).toBe(0);
});

test('the font that was given stays as it was, and so do maps in other formats', () => {
  const font = makeBoth();
  withoutRadicals(font);
  expect(font).toEqual(makeBoth());
  const other = makeFont({ 6: ranges, 13: ranges });
  expect(withoutRadicals(other)).toEqual(other);
});

test('what is no font is an error that says what to name', () => {
  expect(() => withoutRadicals(new Uint8Array(12))).toThrow(/no table “cmap”.*Name a TrueType/);
});
