import { encode } from 'fast-png';
import { colours } from './picture.ts';

type Rgb = readonly [number, number, number];

/** Pixels in rows, four bytes each. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * The sixteen colours of every picture: paper, and the steps by which the edges of letters pass from it into ink and into red. Grey text
 * and rules lie on the way from paper to ink. Codes are black on white.
 */
const palette: readonly Rgb[] = [
  colours.paper,
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => mix(colours.paper, colours.ink, step / 9)),
  ...[1, 2, 3, 4].map((step) => mix(colours.paper, colours.accent, step / 4)),
  colours.white,
  colours.black,
];

/** Encodes pixels as PNG of sixteen colours, four bits each: a flat picture takes a third of the bytes that it takes in full colour. */
export function encodePalettePng({ width, height, pixels }: Pixels): Uint8Array {
  const nearest = new Map<number, number>();
  const toIndex = (at: number): number => {
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const colour = (red << 16) | (green << 8) | blue;
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const index = findNearest([red, green, blue]);
    nearest.set(colour, index);
    return index;
  };
  const bytesPerRow = Math.ceil(width / 2);
  const data = new Uint8Array(bytesPerRow * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * bytesPerRow + (x >> 1);
      data[at] = (data[at] ?? 0) | (toIndex((y * width + x) * 4) << (x % 2 === 0 ? 4 : 0));
    }
  }
  return encode(
    { width, height, channels: 1, depth: 4, palette: palette.map((colour) => [...colour]), data },
    { zlib: { level: 9 } },
  );
}

function findNearest(colour: Rgb): number {
  const distances = palette.map((each) =>
    each.reduce((sum, part, index) => sum + (part - (colour[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}
