import type { Locale } from '../../language/locales.ts';
import type { QrModules } from '../../share/qr.ts';

/** Ink on warm paper, as the light pages have it (src/styles/tokens.css). */
export const colours = {
  paper: [0xfa, 0xf7, 0xf1],
  ink: [0x21, 0x1c, 0x16],
  muted: [0x5d, 0x55, 0x49],
  rule: [0xd8, 0xcf, 0xbf],
  accent: [0x9a, 0x1b, 0x1e],
  white: [0xff, 0xff, 0xff],
  black: [0, 0, 0],
} as const satisfies Record<string, readonly [number, number, number]>;

export type Colour = keyof typeof colours;

/** How a text is set. */
export interface Face {
  locale: Locale;
  weight: 400 | 700;
}

/** One line of text; its place is that of its baseline. */
export interface TextMark extends Face {
  kind: 'text';
  text: string;
  x: number;
  baseline: number;
  size: number;
  /** As measured: what it needs, so that a picture can be checked before it is drawn. */
  width: number;
  colour: Colour;
}

/** A filled rectangle. */
interface BoxMark {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  colour: Colour;
}

/** A code, painted module by module on white; its quiet zone is part of it. */
interface QrMark {
  kind: 'qr';
  x: number;
  y: number;
  /** Pixels along a module. */
  scale: number;
  qr: QrModules;
}

export type Mark = TextMark | BoxMark | QrMark;

/** A picture before it is drawn: marks on paper, later ones above. Nothing stands in the margin. */
export interface Picture {
  width: number;
  height: number;
  margin: number;
  marks: Mark[];
}

/** How far Chinese characters and Latin letters reach above and below their baseline, in parts of the size. */
export const reach = { above: 0.9, below: 0.24 } as const;

/** The same for figures alone, which have nothing below. */
const figuresReach = { above: 0.76, below: 0.02 };

/** Sums of fractions end a hair beside the pixel that is meant. */
const hair = 0.01;

/** Every mark that reaches into the margin, as a sentence. */
export function findOutside({ width, height, margin, marks }: Picture): string[] {
  return marks.flatMap((mark) => {
    const box = boxOf(mark);
    const isInside =
      box.left >= margin - hair &&
      box.top >= margin - hair &&
      box.right <= width - margin + hair &&
      box.bottom <= height - margin + hair;
    return isInside ? [] : [describe(mark)];
  });
}

/** Every two marks of which one covers a part of the other, as sentences; boxes may lie below. */
export function findOverlaps({ marks }: Picture): string[] {
  const solid = marks.filter(({ kind }) => kind !== 'box');
  return solid.flatMap((first, index) =>
    solid
      .slice(index + 1)
      .filter((second) => overlap(boxOf(first), boxOf(second)))
      .map((second) => `${describe(first)} and ${describe(second)}`),
  );
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text': {
      const { above, below } = /^\d+$/.test(mark.text) ? figuresReach : reach;
      return {
        left: mark.x,
        top: mark.baseline - above * mark.size,
        right: mark.x + mark.width,
        bottom: mark.baseline + below * mark.size,
      };
    }
    case 'box':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'qr': {
      const side = mark.qr.size * mark.scale;
      return { left: mark.x, top: mark.y, right: mark.x + side, bottom: mark.y + side };
    }
  }
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair
  );
}

function describe(mark: Mark): string {
  return mark.kind === 'text'
    ? `“${mark.text}”`
    : `the ${mark.kind} at ${mark.x}, ${'y' in mark ? mark.y : 0}`;
}
