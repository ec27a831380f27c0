import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';

import { buildQr, type QrCode } from './qr.ts';

const addresses = [
  'https://portal.example/8/',
  'https://portal.example/ferry-2023/8/',
  'https://a-rather-long-host-name.gov.example/below/a/sub/path/en/agencies/yunpu-water-bureau/',
];

/** Paints the path as a browser would, `scale` pixels for each module. */
function paint({ size, path }: QrCode, scale = 4): { pixels: Uint8ClampedArray; side: number } {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

test('the path is made of runs and nothing else', () => {
  expect(buildQr(addresses[0] ?? '').path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
});

describe.each(addresses)('%s', (address) => {
  const qr = buildQr(address);

  test('can be read from the painted path', () => {
    const { pixels, side } = paint(qr);
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });

  test('has four modules of white on each side', () => {
    const runs = [...qr.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
    }));
    expect(Math.min(...runs.map(({ left }) => left))).toBe(4);
    expect(Math.min(...runs.map(({ top }) => top))).toBe(4);
    expect(Math.max(...runs.map(({ right }) => right))).toBe(qr.size - 4);
    expect(Math.max(...runs.map(({ top }) => top))).toBe(qr.size - 5);
  });

  test('can be read with a stain on it', () => {
    const { pixels, side } = paint(qr);
    const [from, to] = [Math.floor(side * 0.4), Math.floor(side * 0.5)];
    for (let row = from; row < to; row += 1) pixels.fill(255, (row * side + from) * 4, (row * side + to) * 4);
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });
});
