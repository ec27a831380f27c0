import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { buildQrModules } from '../../share/qr.ts';
import { sampleBody, sampleGraph, sampleMeasure } from '../../tests/samples/portal.ts';
import { listQrFiles, toQrPng, toQrSvg } from './qr-files.ts';

const address = 'https://sample.example/first/1/';
const qr = buildQrModules(address, 'Q');

describe('the PNG', () => {
  const { width, height, depth, channels, data } = decode(toQrPng(qr));
  const bytesPerRow = Math.ceil(width / 8);
  const bytes = Array.from(data);
  const isWhite = (x: number, y: number) =>
    (getAt(bytes, y * bytesPerRow + (x >> 3)) & (0x80 >> (x & 7))) !== 0;

  test('is black and white, at least a thousand pixels wide, each module whole', () => {
    expect({ depth, channels, height }).toEqual({ depth: 1, channels: 1, height: width });
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(width % qr.size).toBe(0);
  });

  test('is white but for its modules, to the pixel', () => {
    const scale = width / qr.size;
    for (const y of [0, 4 * scale - 1, 4 * scale, 5 * scale - 1, 11 * scale, height - 1]) {
      const row = Array.from({ length: width }, (_, x) => !isWhite(x, y));
      const expected = Array.from(
        { length: width },
        (_, x) => qr.modules[Math.floor(y / scale)]?.[Math.floor(x / scale)],
      );
      expect(row, `row ${y}`).toEqual(expected);
    }
  });

  test('is as much wider than a thousand pixels as whole modules need', () => {
    // A code of 29 modules takes 35 pixels each, one of 33 modules 31.
    expect(decode(toQrPng(buildQrModules('HI', 'Q'))).width).toBe(29 * 35);
    expect(decode(toQrPng(buildQrModules('https://a.example/', 'Q'))).width).toBe(33 * 31);
  });

  test('can be read', () => {
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (!isWhite(x, y)) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
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

test('the SVG is one line of XML, whatever it holds', () => {
  const hostile = 'https://a.example/?a=1&b=<2>';
  const code = buildQrModules(hostile, 'Q');
  const { size, path } = code;
  expect(toQrSvg(code)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="30mm" height="30mm" role="img" shape-rendering="crispEdges">` +
      `<title>https://a.example/?a=1&amp;b=&lt;2&gt;</title><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>\n`,
  );
});

test('an item has an SVG and a PNG for each page that it has', async () => {
  const measure = listQrFiles(sampleGraph(), {
    kind: 'measure',
    measure: sampleMeasure('greenway-2024', '2-1'),
  });
  expect(measure.map((file) => [file.address, file.inputs])).toEqual(
    [
      ['zh', 'zh/'],
      ['en', 'en/'],
      ['both', ''],
    ].flatMap(([word = '', tree = '']) => {
      const text = `https://portal.example/${tree}greenway-2024/2-1/`;
      return ['svg', 'png'].map((ending) => [`/kit/greenway-2024/2-1/qr.${word}.${ending}`, { text }]);
    }),
  );
  const agency = listQrFiles(sampleGraph(), { kind: 'agency', agency: sampleBody('yunpu-water-bureau') });
  expect(agency.map((file) => file.address.slice(file.address.lastIndexOf('/') + 1))).toEqual([
    'qr.zh.svg',
    'qr.zh.png',
    'qr.en.svg',
    'qr.en.png',
  ]);
  const workshop = { parts: [], painter: () => Promise.reject(new Error('Nothing is drawn here.')) };
  const code = buildQrModules('https://portal.example/zh/greenway-2024/2-1/', 'Q');
  const [svg, png] = await Promise.all([getAt(measure, 0).make(workshop), getAt(measure, 1).make(workshop)]);
  expect(Buffer.from(svg).toString()).toBe(toQrSvg(code));
  expect(Buffer.from(png).equals(toQrPng(code))).toBe(true);
});
