import { decode } from 'fast-png';
import { beforeAll, describe, expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { buildQrModules } from '../../share/qr.ts';
import { loadPainter, type Painter } from './painter.ts';
import { colours, type Mark, type Picture, type TextMark } from './picture.ts';

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

/** What each pixel is in the palette: two stand in a byte. */
function listIndices(data: Iterable<number>): number[] {
  return [...data].flatMap((pair) => [pair >> 4, pair & 15]);
}

/** The colour at a place, counted in pixels. */
async function paintAndLook(picture: Picture): Promise<(x: number, y: number) => number[] | undefined> {
  const { data, palette } = decode(await painter.paint(picture));
  const indices = listIndices(data);
  return (x, y) => palette?.[getAt(indices, y * picture.width + x)]?.slice(0, 3);
}

describe('measuring', () => {
  test('gives each text once, the known ones again, and nothing its width for nothing', async () => {
    const face = { locale: 'en', weight: 700 } as const;
    const first = await painter.measure(['AB', 'A', 'AB'], face);
    expect([...first.keys()]).toEqual(['AB', 'A']);
    expect(first.get('AB')).toBeGreaterThan(getAt(first, 'A'));
    const second = await painter.measure(['A', 'ABC', 'AB'], face);
    expect([second.get('A'), second.get('AB')]).toEqual([first.get('A'), first.get('AB')]);
    expect(second.get('ABC')).toBeGreaterThan(getAt(second, 'AB'));
    expect(await painter.measure([], face)).toEqual(new Map());
  });

  test('a text without letters has no width and takes none from the next one', async () => {
    const face = { locale: 'zh', weight: 400 } as const;
    const fresh = await loadPainter();
    expect([...(await fresh.measure(['', '渡', '渡口'], face)).values()]).toEqual([0, 1, 2]);
    expect([...(await fresh.measure([''], face)).values()]).toEqual([0]);
  });

  test('bold letters are wider, and each face is measured for itself', async () => {
    const widthOf = async (weight: 400 | 700) =>
      getAt(await painter.measure(['mmmm'], { locale: 'en', weight }), 'mmmm');
    expect(await widthOf(700)).toBeGreaterThan(await widthOf(400));
  });

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
    const inked = listIndices(data).flatMap((index, place) =>
      index === 0 ? [] : [{ x: place % 200, y: Math.floor(place / 200) }],
    );
    expect(inked.length).toBeGreaterThan(500);
    expect(Math.min(...inked.map(({ x }) => x))).toBeGreaterThanOrEqual(20);
    expect(Math.max(...inked.map(({ x }) => x))).toBeLessThan(80);
    expect(Math.min(...inked.map(({ y }) => y))).toBeGreaterThanOrEqual(80 - 0.9 * 60);
    expect(Math.max(...inked.map(({ y }) => y))).toBeLessThan(80 + 0.24 * 60);
  });

  test('boxes are filled to the pixel, on paper', async () => {
    const colourAt = await paintAndLook(
      toPicture(
        { kind: 'box', x: 20, y: 30, width: 40, height: 10, colour: 'ink' },
        { kind: 'box', x: 22, y: 32, width: 4, height: 4, colour: 'accent' },
      ),
    );
    for (const [x, y] of [
      [19, 30],
      [20, 29],
      [60, 30],
      [20, 40],
    ] as const)
      expect(colourAt(x, y)).toEqual([...colours.paper]);
    for (const [x, y] of [
      [20, 30],
      [59, 39],
      [21, 31],
      [26, 36],
    ] as const)
      expect(colourAt(x, y)).toEqual([...colours.ink]);
    for (const [x, y] of [
      [22, 32],
      [25, 35],
    ] as const)
      expect(colourAt(x, y)).toEqual([...colours.accent]);
  });

  test('codes are painted module by module, black on white', async () => {
    const qr = buildQrModules('HI', 'M');
    const colourAt = await paintAndLook(toPicture({ kind: 'qr', x: 30, y: 20, scale: 3, qr }));
    for (const [row, modules] of qr.modules.entries()) {
      for (const [column, isDark] of modules.entries()) {
        const expected = isDark ? [0, 0, 0] : [255, 255, 255];
        const [x, y] = [30 + 3 * column, 20 + 3 * row];
        for (const at of [colourAt(x, y), colourAt(x + 2, y + 2)])
          expect(at, `${column}, ${row}`).toEqual(expected);
      }
    }
    const end = { x: 30 + 3 * qr.size, y: 20 + 3 * qr.size };
    for (const [x, y] of [
      [29, 20],
      [30, 19],
      [end.x, 20],
      [30, end.y],
    ] as const)
      expect(colourAt(x, y)).toEqual([...colours.paper]);
  });

  test('letters have their colour and their size', async () => {
    const colourAt = await paintAndLook(toPicture(toText('一', { colour: 'accent', x: 40 })));
    const red: number[] = [];
    for (let x = 0; x < 200; x += 1) {
      const column = Array.from({ length: 120 }, (_, y) => colourAt(x, y));
      if (column.some((colour) => colour?.join() === colours.accent.join())) red.push(x);
    }
    expect(red[0]).toBeGreaterThanOrEqual(40);
    expect(red.at(-1)).toBeLessThan(100);
    expect(red.length).toBeGreaterThan(45);
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
      'In a picture of the share kit “一” and “二” cover each other. Give them room in src/print/cards/draw-card.ts.',
    );
  });
});
