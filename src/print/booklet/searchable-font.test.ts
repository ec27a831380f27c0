import { expect, test } from 'vitest';

import { withoutRadicals } from './searchable-font.ts';

/** Ranges of a character map: first code, last code, glyph of the first. */
type Ranges = readonly (readonly [number, number, number])[];

const ranges: Ranges = [
  [0x41, 0x43, 1],
  [0x2f24, 0x2f25, 7],
  [0x5927, 0x5927, 7],
];

/** The least font that has a character map in both formats. */
function makeFont(): Uint8Array {
  const count = ranges.length;
  const sizes = { 4: 16 + count * 8, 12: 16 + count * 12 };
  const [cmap, format4] = [28, 28 + 20];
  const format12 = format4 + sizes[4];
  const view = new DataView(new ArrayBuffer(format12 + sizes[12]));
  view.setUint16(4, 1);
  [...'cmap'].forEach((letter, index) => view.setUint8(12 + index, letter.charCodeAt(0)));
  view.setUint32(20, cmap);
  view.setUint16(cmap + 2, 2);
  view.setUint32(cmap + 8, format4 - cmap);
  view.setUint32(cmap + 16, format12 - cmap);
  view.setUint16(format4, 4);
  view.setUint16(format4 + 6, count * 2);
  view.setUint16(format12, 12);
  view.setUint32(format12 + 12, count);
  ranges.forEach(([start, end, glyph], index) => {
    view.setUint16(format4 + 14 + index * 2, end);
    view.setUint16(format4 + 16 + count * 2 + index * 2, start);
    view.setUint16(format4 + 16 + count * 4 + index * 2, (0x10000 + glyph - start) & 0xffff);
    view.setUint32(format12 + 16 + index * 12, start);
    view.setUint32(format12 + 20 + index * 12, end);
    view.setUint32(format12 + 24 + index * 12, glyph);
  });
  return new Uint8Array(view.buffer);
}

/** Glyph of a character as a reader of each format finds it; 0 for none. */
function findGlyphs(font: Uint8Array, code: number): number[] {
  const view = new DataView(font.buffer);
  const count = ranges.length;
  const format4 = 48;
  const format12 = format4 + 16 + count * 8;
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

test('the sample font maps radicals and characters', () => {
  expect(findGlyphs(makeFont(), 0x2f24)).toEqual([7, 7]);
  expect(findGlyphs(makeFont(), 0x5927)).toEqual([7, 7]);
});

test('afterwards radicals have no glyph, and everything else has the one it had', () => {
  const font = withoutRadicals(makeFont());
  for (const radical of [0x2f24, 0x2f25]) expect(findGlyphs(font, radical)).toEqual([0, 0]);
  expect(findGlyphs(font, 0x5927)).toEqual([7, 7]);
  expect(findGlyphs(font, 0x42)).toEqual([2, 2]);
});

test('what is no font is an error that says what to name', () => {
  expect(() => withoutRadicals(new Uint8Array(12))).toThrow(/no table “cmap”.*Name a TrueType/);
});
