import { getAt } from '../../language/get-at.ts';
import { buildQrModules } from '../../share/qr.ts';
import { setFoot, setHead } from './card-frame.ts';
import { layTiles, placeTiles } from './card-tiles.ts';
import type { CardText, CardWords } from './card-words.ts';
import { type CardFormat, cardSizes } from '../../share/item/card-sizes.ts';
import { cutList, cutText } from './cut-text.ts';
import { type Block, fitStack } from './fit-stack.ts';
import type { Painter } from './painter.ts';
import type { Mark, Picture } from './picture.ts';
import { placeBlocks, toBlock, toLine } from './set-text.ts';

/** A rectangle to set something in. */
interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How large things may be in a format, and how small. */
interface Measures {
  margin: number;
  /** The most that a number of two figures takes. */
  number: number;
  heading: number;
  small: number;
  /** The least size of what stands below the heading. */
  least: number;
  note: number;
}

const measures: Record<CardFormat, Measures> = {
  card: { margin: 52, number: 230, heading: 80, small: 26, least: 21, note: 20 },
  square: { margin: 44, number: 300, heading: 84, small: 25, least: 19, note: 18 },
};

/** Space on either side of a rule, and below a code. */
const air = 18;

/** The most that a code may take of a square; modules are a whole number of pixels. */
const codeSide = 232;

/**
 * Draws a card: portal and 文号 above, number and heading in the middle, who is responsible below, address and notes at the foot. Words
 * become smaller until they have room; an error when they have none in the least size.
 */
export async function drawCard(painter: Painter, format: CardFormat, words: CardWords): Promise<Picture> {
  const { width, height } = cardSizes[format];
  const size = measures[format];
  const { margin, small } = size;
  const strip = { x: margin, y: margin, width: width - 2 * margin };
  const head = await setHead(painter, words, small, strip);
  const foot = await setFoot(painter, words, size, { ...strip, y: height - margin });
  const [top, bottom] = [margin + head.height, height - margin - foot.height];
  const main = { ...strip, y: top + 2 * air, height: bottom - top - 4 * air };
  const body =
    format === 'card' ? await setWide(painter, words, size, main) : await setTall(painter, words, size, main);
  return {
    width,
    height,
    margin,
    marks: [...head.marks, toRule(strip, top + air), ...body, toRule(strip, bottom - air), ...foot.marks],
  };
}

/** Number at the left, everything else beside it. */
async function setWide(painter: Painter, words: CardWords, size: Measures, room: Room): Promise<Mark[]> {
  if (words.number === null) return setMain(painter, words, size, room);
  const number = await setNumber(painter, words.number, size.number, room);
  const left = Math.max(number.width, size.number * 1.1) + 36;
  const beside = { ...room, x: room.x + left, width: room.width - left };
  return [number, ...(await setMain(painter, words, size, beside))];
}

/** Number and code above, everything else below. Without a number the map of the plan stands beside the code. */
async function setTall(painter: Painter, words: CardWords, size: Measures, room: Room): Promise<Mark[]> {
  const qr = buildQrModules(words.target, 'M');
  const scale = Math.floor(codeSide / qr.size);
  const side = qr.size * scale;
  // Modules fall on whole pixels only where the code begins on one.
  const code: Mark = { kind: 'qr', x: room.x + room.width - side, y: Math.round(room.y), scale, qr };
  const beside = { ...room, width: room.width - side - 2 * air, height: side };
  const below = { ...room, y: room.y + side + air + 1, height: room.height - side - air - 1 };
  const landmark =
    words.number !== null
      ? [await setNumber(painter, words.number, Math.min(size.number, side / figureHeight), beside)]
      : words.tiles !== null
        ? await placeTiles(painter, layTiles(words.tiles, beside), beside)
        : [];
  return [code, ...landmark, ...(await setMain(painter, { ...words, tiles: null }, size, below))];
}

/** Heading at the top of its room, who is responsible at the bottom, and the map below it where there is one. */
async function setMain(painter: Painter, words: CardWords, size: Measures, room: Room): Promise<Mark[]> {
  const isBilingual = words.texts.length > 1;
  const gap = 22;
  const laid =
    words.tiles === null
      ? null
      : layTiles(words.tiles, { width: room.width, height: room.height * (isBilingual ? 0.3 : 0.4) });
  const tilesHeight = laid === null ? 0 : laid.height + gap;
  const above = (
    await Promise.all(words.texts.map((text, index) => toHeading(painter, text, size, index, isBilingual)))
  ).flat();
  const below = (
    await Promise.all(words.texts.map((text, index) => toLines(painter, text, size, index, isBilingual)))
  ).flat();
  const stack = fitStack(
    [...above, ...below.map((block, index) => (index === 0 ? { ...block, gap } : block))],
    {
      width: room.width,
      height: room.height - tilesHeight,
    },
  );
  if (stack === undefined) {
    throw new Error(
      `A card of the share kit has no room for “${getAt(words.texts, 0).heading}” even in the smallest size. Shorten the heading, or allow a smaller size in src/print/cards/draw-card.ts.`,
    );
  }
  const free = room.height - tilesHeight - stack.height;
  return [
    ...placeBlocks(stack.blocks.slice(0, above.length), room.x, room.y),
    ...placeBlocks(stack.blocks.slice(above.length), room.x, room.y + free),
    ...(laid === null
      ? []
      : await placeTiles(painter, laid, { x: room.x, y: room.y + room.height - laid.height })),
  ];
}

/** The heading, in the second language smaller; and what is said of it. */
async function toHeading(
  painter: Painter,
  { locale, heading, terms, mark }: CardText,
  size: Measures,
  index: number,
  isBilingual: boolean,
): Promise<Block[]> {
  const isFirst = index === 0;
  const share = !isFirst ? 0.48 : isBilingual || locale === 'en' ? 0.84 : 1;
  const block = await toBlock(
    painter,
    [heading],
    { locale, weight: isFirst ? 700 : 400 },
    {
      size: size.heading * share,
      least: isFirst ? 28 : size.least,
      gap: 12,
      yields: 0.84,
      leading: locale === 'zh' ? 1.32 : 1.22,
    },
    [(text) => cutText(text, locale, terms)],
  );
  if (mark === null) return [block];
  const markLocale = /\p{Script=Han}/u.test(mark) ? 'zh' : locale;
  const note = await toBlock(
    painter,
    [mark],
    { locale: markLocale, weight: 400 },
    { size: size.small * 0.9, least: size.least, gap: 6, colour: 'muted' },
    [(text) => cutText(text, markLocale)],
  );
  return [block, note];
}

function toLines(
  painter: Painter,
  { locale, lines }: CardText,
  size: Measures,
  index: number,
  isBilingual: boolean,
): Promise<Block[]> {
  return Promise.all(
    lines.map((wordings) =>
      toBlock(
        painter,
        wordings,
        { locale, weight: 400 },
        {
          size: size.small * (index === 0 ? 1.08 : 0.96),
          least: size.least,
          lines: isBilingual ? 1 : 2,
          gap: 6,
        },
        [(text) => cutList(text, locale), (text) => cutText(text, locale)],
      ),
    ),
  );
}

/** How high figures are, in parts of their size. */
const figureHeight = 0.76;

/** The number; with more than two figures it becomes smaller. */
async function setNumber(painter: Painter, number: string, size: number, { x, y }: Pick<Room, 'x' | 'y'>) {
  const line = await toLine(
    painter,
    { locale: 'en', text: number },
    { weight: 700, size: size * Math.min(1, 2 / number.length) },
  );
  return { ...line, x, baseline: y + figureHeight * line.size, colour: 'accent' } as const;
}

function toRule({ x, width }: { x: number; width: number }, y: number): Mark {
  return { kind: 'box', x, y: Math.round(y), width, height: 2, colour: 'rule' };
}
