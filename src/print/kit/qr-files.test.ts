import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { buildQrModules } from '../../share/qr.ts';
import { toQrPng, toQrSvg } from './qr-files.ts';

const address = 'https://sample.example/first/1/';
const qr = buildQrModules(address, 'Q');

describe('the PNG', () => {
  const { width, height, depth, channels, data } = decode(toQrPng(qr));

  test('is black and white, at least a thousand pixels wide, each module whole', () => {
    expect({ depth, channels, height }).toEqual({ depth: 1, channels: 1, height: width });
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(width % qr.size).toBe(0);
  });

  test('can be read', () => {
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    const bytesPerRow = Math.ceil(width / 8);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const isWhite = ((data[y * bytesPerRow + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
        if (!isWhite) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
    expect(jsQR(pixels, width, height)?.data).toBe(address);
  });
});

test('the SVG has a size on paper, names what it holds, and is white behind', () => {
  const svg = toQrSvg(qr);
  expect(svg).toContain('width="30mm" height="30mm"');
  expect(svg).toContain(`<title>${address}</title>`);
  expect(svg).toContain(`fill="#fff" d="M0 0h${qr.size}`);
  expect(svg).toContain(`<path d="${qr.path}"/>`);
});
