import { decode } from 'fast-png';
import jsQR from 'jsqr';

/** A PNG of ours as indices into its palette: one bit or four bits a pixel. */
export interface Pixels {
  width: number;
  height: number;
  /** Index of the colour at a place. */
  at: (x: number, y: number) => number;
  /** Red, green and blue of an index; of codes without a palette black and white. */
  colourOf: (index: number) => readonly number[];
}

/** Reads a PNG with one channel. */
export function readPixels(file: Uint8Array): Pixels {
  const { width, height, depth, channels, palette, data } = decode(file);
  if (channels !== 1) {
    throw new Error(
      `The picture has ${channels} channels. Those of the share kit have one: shades or a palette.`,
    );
  }
  // Unlike an index, a view of the bytes refuses what lies outside.
  const bytes = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const perByte = 8 / depth;
  const bytesPerRow = Math.ceil(width / perByte);
  const largest = 2 ** depth - 1;
  return {
    width,
    height,
    at: (x, y) => {
      const byte = bytes.getUint8(y * bytesPerRow + Math.floor(x / perByte));
      return (byte >> (8 - depth * ((x % perByte) + 1))) & largest;
    },
    colourOf: (index) => palette?.[index] ?? [0, 0, 0].fill((index * 255) / largest),
  };
}

/**
 * What a reader of codes finds in a picture.
 *
 * @param step Only every so many pixels are looked at, as by a camera further away: as good for whole modules, and faster.
 */
export function readCode({ width, height, at, colourOf }: Pixels, step: number): string | undefined {
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const rgba = new Uint8ClampedArray(columns * rows * 4).fill(255);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) rgba.set(colourOf(at(x * step, y * step)), (y * columns + x) * 4);
  }
  return jsQR(rgba, columns, rows, { inversionAttempts: 'dontInvert' })?.data;
}

/** Pixels of another colour than paper within `margin` of an edge. */
export function countInMargin({ width, height, at }: Pixels, margin: number): number {
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isInside = x >= margin && x < width - margin && y >= margin && y < height - margin;
      if (!isInside && at(x, y) !== 0) count += 1;
    }
  }
  return count;
}
