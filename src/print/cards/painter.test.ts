import { decode } from 'fast-png';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPainter, type Painter } from './painter.ts';
import type { Mark, Picture, TextMark } from './picture.ts';

let painter: Painter;
beforeAll(async () => {
  painter = await loadPainter();
});

const toText = (text: string, changes: Partial<TextMark> = {}): Mark => ({
  kind: 'text',
  text,
  locale: 'zh',
  weight: 700,
  x: 20,
  baseline: 80,
  size: 60,
  width: 60,
  colour: 'ink',
  ...changes,
});
const toPicture = (...marks: Mark[]): Picture => ({ width: 200, height: 120, margin: 10, marks });

describe('measuring', () => {
  test('a Chinese character is as wide as its size, bold or not', async () => {
    for (const weight of [400, 700] as const) {
      const widths = await painter.measure(['贸', '贸易', '，'], { locale: 'zh', weight });
      expect([...widths.values()].map((width) => Number(width.toFixed(3)))).toEqual([1, 2, 1]);
    }
  });

  test('quotation marks take the width of a character in Chinese, and their own in English', async () => {
    const widthIn = async (locale: 'zh' | 'en') =>
      (await painter.measure(['“'], { locale, weight: 400 })).get('“');
    expect(await widthIn('zh')).toBeCloseTo(1);
    expect(await widthIn('en')).toBeLessThan(0.6);
  });
});

describe('painting', () => {
  test('gives a PNG of the size asked for, the same bytes each time', async () => {
    const first = await painter.paint(toPicture(toText('贸')));
    const { width, height, depth } = decode(first);
    expect({ width, height, depth }).toEqual({ width: 200, height: 120, depth: 4 });
    expect(Buffer.from(await painter.paint(toPicture(toText('贸')))).equals(first)).toBe(true);
  });

  test('letters stand where they were measured to', async () => {
    const { data } = decode(await painter.paint(toPicture(toText('国'))));
    const inked: { x: number; y: number }[] = [];
    for (let y = 0; y < 120; y += 1) {
      for (let x = 0; x < 200; x += 1) {
        const pair = data[y * 100 + (x >> 1)] ?? 0;
        if ((x % 2 === 0 ? pair >> 4 : pair & 15) !== 0) inked.push({ x, y });
      }
    }
    expect(inked.length).toBeGreaterThan(500);
    expect(Math.min(...inked.map(({ x }) => x))).toBeGreaterThanOrEqual(20);
    expect(Math.max(...inked.map(({ x }) => x))).toBeLessThan(80);
    expect(Math.min(...inked.map(({ y }) => y))).toBeGreaterThanOrEqual(80 - 0.9 * 60);
    expect(Math.max(...inked.map(({ y }) => y))).toBeLessThan(80 + 0.24 * 60);
  });

  test('a character without a glyph is an error that names it and its text', async () => {
    await expect(painter.paint(toPicture(toText('商\u{10FFFD}务')))).rejects.toThrow(
      /has no glyph for “\u{10FFFD}” in “商\u{10FFFD}务”\. Write it with another character/u,
    );
  });

  test('a text without room is an error that says what to do', async () => {
    await expect(painter.paint(toPicture(toText('长', { width: 400 })))).rejects.toThrow(
      'A picture of the share kit has no room for “长”. Allow a smaller size for it in src/print/cards/draw-card.ts, or shorten the text.',
    );
  });

  test('texts on top of each other are an error', async () => {
    await expect(painter.paint(toPicture(toText('一'), toText('二')))).rejects.toThrow(
      '“一” and “二” cover each other',
    );
  });
});
