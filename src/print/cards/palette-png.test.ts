import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { encodePalettePng } from './palette-png.ts';
import { colours } from './picture.ts';

type Rgb = readonly [number, number, number];

/** The colour of each pixel of a row after it was encoded. */
function encodeRow(row: readonly Rgb[], offset = 0): (number[] | undefined)[] {
  const bytes = new Uint8Array(offset + row.length * 4);
  row.forEach((colour, x) => bytes.set([...colour, 0xff], offset + x * 4));
  const { palette, data } = decode(
    encodePalettePng({ width: row.length, height: 1, pixels: bytes.subarray(offset) }),
  );
  const indices = Array.from(data).flatMap((pair) => [pair >> 4, pair & 15]);
  return row.map((_, x) => palette?.[getAt(indices, x)]?.slice(0, 3));
}

test('paper, ink, red, black and white stay what they are, side by side', () => {
  const row = [
    colours.paper,
    colours.ink,
    colours.accent,
    colours.white,
    colours.black,
    colours.black,
    colours.paper,
  ];
  expect(encodeRow(row)).toEqual(row.map((colour) => [...colour]));
});

test('the palette goes in nine steps from paper into ink and in four into red', () => {
  const { palette } = decode(encodePalettePng({ width: 1, height: 1, pixels: new Uint8Array(4) }));
  expect(palette?.map((colour) => colour.slice(0, 3))).toEqual([
    [250, 247, 241],
    [226, 223, 217],
    [202, 198, 192],
    [178, 174, 168],
    [154, 150, 144],
    [129, 125, 119],
    [105, 101, 95],
    [81, 77, 71],
    [57, 52, 46],
    [33, 28, 22],
    [226, 192, 188],
    [202, 137, 136],
    [178, 82, 83],
    [154, 27, 30],
    [255, 255, 255],
    [0, 0, 0],
  ]);
});

test('any other colour becomes the nearest, measured over red, green and blue alike', () => {
  expect(
    encodeRow([colours.muted, colours.rule, [150, 30, 30], [0, 0, 12], [5, 0, 0], [255, 255, 250]]),
  ).toEqual([
    [81, 77, 71],
    [202, 198, 192],
    [154, 27, 30],
    [0, 0, 0],
    [0, 0, 0],
    [255, 255, 255],
  ]);
});

test('rows of an odd width begin on a byte of their own', () => {
  const rows = [colours.ink, colours.black, colours.ink, colours.accent, colours.white, colours.accent];
  const pixels = new Uint8Array(rows.flatMap((colour) => [...colour, 0xff]));
  const { width, height, depth, data } = decode(encodePalettePng({ width: 3, height: 2, pixels }));
  expect({ width, height, depth }).toEqual({ width: 3, height: 2, depth: 4 });
  expect([...data]).toEqual([0x9f, 0x90, 0xde, 0xd0]);
});

test('it does not matter where in memory the pixels begin', () => {
  const row = [colours.accent, colours.ink];
  for (const offset of [0, 1, 2, 4])
    expect(encodeRow(row, offset), String(offset)).toEqual(row.map((colour) => [...colour]));
});
