import { type Node, Renderer } from '@takumi-rs/core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getAt } from '../../language/get-at.ts';
import { locales } from '../../language/locales.ts';
import { readCoverage } from './font-coverage.ts';
import { encodePalettePng } from './palette-png.ts';
import {
  colours,
  type Colour,
  type Face,
  findOutside,
  findOverlaps,
  type Mark,
  type Picture,
} from './picture.ts';

/** Measures and draws text. */
export interface Painter {
  /** Width of each text at a size of 1. */
  measure: (texts: readonly string[], face: Face) => Promise<Map<string, number>>;
  /** The picture as PNG. An error when a text reaches into the margin or another text, or has a character without a glyph. */
  paint: (picture: Picture) => Promise<Uint8Array>;
}

/**
 * The fonts, as whole TrueType files: those cut up for the web lack the feature `pwid`, and would set the quotation marks of English at the
 * width of a Chinese character.
 */
const fontPackage = '@expo-google-fonts/noto-sans-sc';
const fontFiles = {
  400: '400Regular/NotoSansSC_400Regular.ttf',
  700: '700Bold/NotoSansSC_700Bold.ttf',
} as const;
const family = 'Noto Sans SC';

/** Size at which texts are measured; widths grow with the size. */
const measuringSize = 200;

/** Height of a line box, and how far its baseline lies below its middle, in parts of the size (ascent 1.16, descent 0.288). */
const lineHeight = 1.5;
const middleToBaseline = (1.16 - 0.288) / 2;

/** Loads the fonts. */
export async function loadPainter(): Promise<Painter> {
  const renderer = new Renderer();
  const folder = dirname(createRequire(import.meta.url).resolve(`${fontPackage}/package.json`));
  const fonts = {
    400: readFileSync(join(folder, fontFiles[400])),
    700: readFileSync(join(folder, fontFiles[700])),
  };
  await renderer.registerFont({ name: family, weight: 400, data: fonts[400] });
  await renderer.registerFont({ name: family, weight: 700, data: fonts[700] });
  const covers = { 400: readCoverage(fonts[400]), 700: readCoverage(fonts[700]) };
  const known = new Map<string, number>();

  const measure: Painter['measure'] = async (texts, face) => {
    const toKey = (text: string) => `${face.locale} ${face.weight} ${text}`;
    // The renderer passes over a text without letters, and would give its place to the next one.
    known.set(toKey(''), 0);
    const unknown = [...new Set(texts)].filter((text) => !known.has(toKey(text)));
    if (unknown.length > 0) {
      const { children } = await renderer.measure(
        {
          type: 'container',
          style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
          children: unknown.map((text) => toNode(text, face, measuringSize, {})),
        },
        { width: 1_000_000 },
      );
      unknown.forEach((text, index) => {
        const { runs } = getAt(children, index);
        const width = runs.reduce((end, run) => Math.max(end, run.x + run.width), 0);
        known.set(toKey(text), width / measuringSize);
      });
    }
    return new Map(texts.map((text) => [text, getAt(known, toKey(text))]));
  };

  const paint: Painter['paint'] = async (picture) => {
    assertPaintable(picture, covers);
    const { width, height, marks } = picture;
    const pixels = await renderer.render(
      {
        type: 'container',
        style: { width, height, position: 'relative', backgroundColor: toCss('paper') },
        children: marks.flatMap(toDrawnNode),
      },
      { width, height, format: 'raw' },
    );
    for (const mark of marks) if (mark.kind === 'qr') paintQr(pixels, width, mark);
    return encodePalettePng({ width, height, pixels });
  };

  return { measure, paint };
}

function assertPaintable(
  picture: Picture,
  covers: Record<Face['weight'], (codePoint: number) => boolean>,
): void {
  const [outside] = findOutside(picture);
  if (outside !== undefined) {
    throw new Error(
      `A picture of the share kit has no room for ${outside}. Allow a smaller size for it in src/print/cards/draw-card.ts, or shorten the text.`,
    );
  }
  const [overlap] = findOverlaps(picture);
  if (overlap !== undefined) {
    throw new Error(
      `In a picture of the share kit ${overlap} cover each other. Give them room in src/print/cards/draw-card.ts.`,
    );
  }
  for (const mark of picture.marks) {
    if (mark.kind !== 'text') continue;
    const missing = [...mark.text].find((character) => !covers[mark.weight](character.codePointAt(0) ?? 0));
    if (missing === undefined) continue;
    throw new Error(
      `The font of the share kit has no glyph for “${missing}” in “${mark.text}”. Write it with another character, or add a font that has it in src/print/cards/painter.ts.`,
    );
  }
}

function toDrawnNode(mark: Mark): Node[] {
  if (mark.kind === 'qr') return [];
  if (mark.kind === 'box') {
    const { x: left, y: top, width, height } = mark;
    return [
      {
        type: 'container',
        style: { position: 'absolute', left, top, width, height, backgroundColor: toCss(mark.colour) },
      },
    ];
  }
  const top = mark.baseline - (lineHeight / 2 + middleToBaseline) * mark.size;
  return [
    toNode(mark.text, mark, mark.size, {
      position: 'absolute',
      left: mark.x,
      top,
      color: toCss(mark.colour),
    }),
  ];
}

/** A line of text; its own width is never a reason to break it. */
function toNode(text: string, { locale, weight }: Face, size: number, style: object): Node {
  return {
    type: 'text',
    text,
    lang: locales[locale].lang,
    style: {
      fontFamily: family,
      fontSize: size,
      fontWeight: weight,
      lineHeight,
      whiteSpace: 'nowrap',
      // English marks and quotation marks at their own width, not at that of a Chinese character.
      ...(locale === 'en' ? { fontFeatureSettings: '"pwid" 1' } : {}),
      ...style,
    },
  };
}

function toCss(colour: Colour): string {
  return `rgb(${colours[colour].join(' ')})`;
}

function paintQr(
  pixels: Uint8Array,
  width: number,
  { x, y, scale, qr }: Extract<Mark, { kind: 'qr' }>,
): void {
  const side = qr.size * scale;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const isDark = qr.modules[Math.floor(row / scale)]?.[Math.floor(column / scale)] === true;
      const at = ((y + row) * width + x + column) * 4;
      pixels.fill(isDark ? 0x00 : 0xff, at, at + 3);
    }
  }
}
