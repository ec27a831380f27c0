import type { CardWords } from './card-words.ts';
import { cutAddress, cutText } from './cut-text.ts';
import { fitStack } from './fit-stack.ts';
import type { Painter } from './painter.ts';
import { type Mark, reach } from './picture.ts';
import { placeBlocks, toBlock, toLine } from './set-text.ts';

/** Marks with the height that they take. */
export interface Placed {
  marks: Mark[];
  height: number;
}

/** Where something begins, and how wide it may be. */
export interface Strip {
  x: number;
  y: number;
  width: number;
}

/** Name of the portal at the left, 文号 and date at the right, or below it where both have no room on a line. */
export async function setHead(
  painter: Painter,
  words: CardWords,
  size: number,
  strip: Strip,
): Promise<Placed> {
  const names = await Promise.all(
    words.portal.map((phrase) => toLine(painter, phrase, { weight: 700, size })),
  );
  const document = await toLine(painter, words.document, { weight: 400, size: size * 0.92 });
  const space = size * 0.7;
  const widthWith = (count: number) =>
    names.slice(0, count).reduce((sum, { width }) => sum + width + space, document.width + space);
  // The name in a second language is a courtesy: it stands only where everything has room on one line.
  const shown = widthWith(names.length) <= strip.width ? names : names.slice(0, 1);
  const isOneLine = widthWith(shown.length) <= strip.width;
  const leading = size * 1.5;
  const baseline = strip.y + reach.above * size;
  let { x } = strip;
  const marks = shown.map((name): Mark => {
    const mark = { ...name, x, baseline, colour: 'ink' } as const;
    x += name.width + space;
    return mark;
  });
  const place = isOneLine
    ? { x: strip.x + strip.width - document.width, baseline }
    : { x: strip.x, baseline: baseline + leading };
  return {
    marks: document.text === '' ? marks : [...marks, { ...document, ...place, colour: 'muted' }],
    height: (reach.above + reach.below) * size + (isOneLine ? 0 : leading),
  };
}

/**
 * Address and notes.
 *
 * @param strip `y` is where the foot ends.
 */
export async function setFoot(
  painter: Painter,
  words: CardWords,
  { small, note }: { small: number; note: number },
  strip: Strip,
): Promise<Placed> {
  const address = await toBlock(
    painter,
    [words.address],
    { locale: 'en', weight: 700 },
    { size: small * 1.16, least: 18, lines: 2, yields: 0.66 },
    [cutAddress],
  );
  const notes = await Promise.all(
    words.notes.map(({ locale, text }, index) =>
      toBlock(
        painter,
        [text],
        { locale, weight: 400 },
        { size: note, least: 17, gap: index === 0 ? 4 : 0, colour: 'muted', lines: 2 },
        [(words) => cutText(words, locale)],
      ),
    ),
  );
  const stack = fitStack([address, ...notes], { width: strip.width, height: 5.5 * small });
  if (stack === undefined) {
    throw new Error(
      `A card of the share kit has no room for the address ${words.address}. Choose a shorter origin or base in content/site.yaml, or a shorter slug.`,
    );
  }
  return { marks: placeBlocks(stack.blocks, strip.x, strip.y - stack.height), height: stack.height };
}
