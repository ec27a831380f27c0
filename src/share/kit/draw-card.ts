import { buildQrModules } from '../qr.ts';
import type { MeasuredPiece } from './break-lines.ts';
import type { CardPhrase, CardText, CardTile, CardWords } from './card-words.ts';
import { cutAddress, cutText, type Piece } from './cut-text.ts';
import { type Block, fitStack, type SetBlock } from './fit-stack.ts';
import type { Painter } from './painter.ts';
import { type Face, type Mark, type Picture, reach } from './picture.ts';

/** Formats of a card: what networks show beside a link, and what is sent as a picture, with a code to scan. */
export type CardFormat = 'card' | 'square';

/** Sides in pixels. */
export const cardSizes = {
  card: { width: 1200, height: 630 },
  square: { width: 800, height: 800 },
} as const satisfies Record<CardFormat, { width: number; height: number }>;

/** A rectangle to set something in. */
interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How large things may be in a format. */
interface Measures {
  margin: number;
  number: number;
  heading: number;
  small: number;
}

const measures: Record<CardFormat, Measures> = {
  card: { margin: 60, number: 220, heading: 76, small: 25 },
  square: { margin: 48, number: 300, heading: 80, small: 24 },
};

/** Space around rules. */
const air = 16;

/** The most that a code may take of a square; modules are a whole number of pixels. */
const codeSide = 232;

/** Draws a card: portal and 文号 above, number and heading in the middle, who is responsible below, address and notes at the foot. */
export async function drawCard(painter: Painter, format: CardFormat, words: CardWords): Promise<Picture> {
  const { width, height } = cardSizes[format];
  const size = measures[format];
  const { margin } = size;
  const inner = { x: margin, width: width - 2 * margin };
  const marks: Mark[] = [];

  const foot = await setFoot(painter, words, size, inner);
  const footTop = height - margin - foot.height;
  marks.push(...placeStack(foot.blocks, inner.x, footTop));
  const headBottom = margin + (await placeHead(painter, words, size, inner, margin, marks));
  marks.push(rule(inner, footTop - air), rule(inner, headBottom + air));

  const main = { ...inner, y: headBottom + 2 * air, height: footTop - headBottom - 4 * air };
  const body =
    format === 'card' ? await setWide(painter, words, size, main) : await setTall(painter, words, size, main);
  return { width, height, margin, marks: [...marks, ...body] };
}

/** Number at the left, everything else beside it. */
async function setWide(painter: Painter, words: CardWords, size: Measures, room: Room): Promise<Mark[]> {
  if (words.number === null) return setMain(painter, words, size, room);
  const number = await setNumber(
    painter,
    words.number,
    Math.min(size.number, (size.number * 2) / words.number.length),
    room,
  );
  const left = Math.max(number.width, size.number * 1.1) + 36;
  return [
    number.mark,
    ...(await setMain(painter, words, size, { ...room, x: room.x + left, width: room.width - left })),
  ];
}

/** Number and code above, everything else below. */
async function setTall(painter: Painter, words: CardWords, size: Measures, room: Room): Promise<Mark[]> {
  const qr = buildQrModules(words.target, 'M');
  const scale = Math.floor(codeSide / qr.size);
  const side = qr.size * scale;
  const code: Mark = { kind: 'qr', x: room.x + room.width - side, y: room.y, scale, qr };
  const beside = { ...room, width: room.width - side - air, height: side };
  const below = { ...room, y: room.y + side + air, height: room.height - side - air };
  if (words.number === null) {
    const tiles = words.tiles === null ? [] : await setTiles(painter, layTiles(words.tiles, beside), beside);
    return [code, ...tiles, ...(await setMain(painter, { ...words, tiles: null }, size, below))];
  }
  const largest = Math.min(size.number, (size.number * 2) / words.number.length, side / 0.76);
  const number = await setNumber(painter, words.number, largest, {
    ...beside,
    y: room.y + (side - 0.75 * largest) / 2,
  });
  return [code, number.mark, ...(await setMain(painter, words, size, below))];
}

/** Heading at the top of its room, who is responsible at the bottom. */
async function setMain(painter: Painter, words: CardWords, size: Measures, room: Room): Promise<Mark[]> {
  const { texts, tiles } = words;
  const above: Block[] = [];
  const below: Block[] = [];
  for (const [index, text] of texts.entries()) {
    const isFirst = index === 0;
    const heading = isFirst
      ? size.heading * (texts.length > 1 ? 0.85 : text.locale === 'en' ? 0.85 : 1)
      : size.heading * 0.5;
    above.push(await toHeading(painter, text, heading, isFirst));
    if (text.mark !== null)
      above.push(
        await toBlock(painter, [text.mark], markFace(text), {
          size: size.small * 0.9,
          least: 18,
          gap: 8,
          colour: 'muted',
        }),
      );
    for (const line of text.lines) {
      below.push(
        await toBlock(
          painter,
          line,
          { locale: text.locale, weight: 400 },
          {
            size: size.small * (isFirst ? 1.1 : 0.95),
            least: 17,
            lines: texts.length > 1 ? 1 : 2,
            gap: 8,
          },
        ),
      );
    }
  }
  const gap = 24;
  const laid = tiles === null ? null : layTiles(tiles, { width: room.width, height: room.height / 2 });
  const tileSpace = laid === null ? 0 : laid.height + gap;
  const stack = fitStack(
    [...above, ...below.map((block, index) => (index === 0 ? { ...block, gap } : block))],
    {
      width: room.width,
      height: room.height - tileSpace,
    },
  );
  if (stack === undefined) {
    const text = texts[0]?.heading ?? '';
    throw new Error(
      `A card of the share kit has no room for “${text}” even in the smallest size. Shorten the heading, or allow a smaller size in src/share/kit/draw-card.ts.`,
    );
  }
  const free = room.height - tileSpace - stack.height;
  const top = stack.blocks.slice(0, above.length);
  const bottom = stack.blocks.slice(above.length);
  return [
    ...placeStack(top, room.x, room.y),
    ...placeStack(bottom, room.x, room.y + free),
    ...(laid === null
      ? []
      : await setTiles(painter, laid, { x: room.x, y: room.y + room.height - laid.height })),
  ];
}

function markFace({ locale, mark }: CardText): Face {
  return { locale: mark !== null && /\p{Script=Han}/u.test(mark) ? 'zh' : locale, weight: 400 };
}

function toHeading(painter: Painter, text: CardText, size: number, isFirst: boolean): Promise<Block> {
  return toBlock(
    painter,
    [text.heading],
    { locale: text.locale, weight: isFirst ? 700 : 400 },
    {
      size,
      least: isFirst ? 28 : 19,
      gap: 14,
      leading: text.locale === 'zh' ? 1.32 : 1.22,
      lines: 5,
    },
  );
}

/** 文号 and date at the right of the portal's name, or below it when both have no room on a line. Gives the height. */
async function placeHead(
  painter: Painter,
  { portal, document }: CardWords,
  { small }: Measures,
  inner: { x: number; width: number },
  top: number,
  marks: Mark[],
): Promise<number> {
  const name = await setLine(painter, portal, { weight: 700, size: small });
  const number = await setLine(painter, document, { weight: 400, size: small * 0.92 });
  const leading = small * 1.5;
  const baseline = top + reach.above * small;
  const fits = name.width + number.width + 2 * air <= inner.width;
  marks.push(
    { ...name, x: inner.x, baseline, colour: 'ink' },
    {
      ...number,
      x: fits ? inner.x + inner.width - number.width : inner.x,
      baseline: fits ? baseline : baseline + leading,
      colour: 'muted',
    },
  );
  return (reach.above + reach.below) * small + (fits ? 0 : leading);
}

async function setLine(
  painter: Painter,
  { locale, text }: CardPhrase,
  { weight, size }: { weight: Face['weight']; size: number },
) {
  const widths = await painter.measure([text], { locale, weight });
  return { kind: 'text', text, locale, weight, size, width: (widths.get(text) ?? 0) * size } as const;
}

/** Address and notes. */
async function setFoot(painter: Painter, words: CardWords, { small }: Measures, inner: { width: number }) {
  const notes = await Promise.all(
    words.notes.map(({ locale, text }, index) =>
      toBlock(
        painter,
        [text],
        { locale, weight: 400 },
        { size: small * 0.8, least: 16, gap: index === 0 ? 6 : 0, colour: 'muted', lines: 2 },
      ),
    ),
  );
  const address = await toBlock(
    painter,
    [words.address],
    { locale: 'en', weight: 700 },
    { size: small * 1.16, least: 18, lines: 2 },
    cutAddress,
  );
  const stack = fitStack([address, ...notes], { width: inner.width, height: 6 * small });
  if (stack === undefined) {
    throw new Error(
      `A card of the share kit has no room for the address ${words.address}. Choose a shorter origin or base in content/site.yaml, or a shorter slug.`,
    );
  }
  return stack;
}

async function setNumber(
  painter: Painter,
  number: string,
  size: number,
  room: Room,
): Promise<{ mark: Mark; width: number }> {
  const line = await setLine(painter, { locale: 'en', text: number }, { weight: 700, size });
  // Figures reach 0.74 of the size above their baseline: their heads stand level with the top of the room.
  return {
    mark: { ...line, x: room.x, baseline: room.y + 0.76 * size, colour: 'accent' },
    width: line.width,
  };
}

/** Sides of tiles, the largest first; the spaces between tiles and between groups are parts of it. */
const tileSides = Array.from({ length: 13 }, (_, index) => 52 - 2 * index);
const tileGap = 0.15;
const groupGap = 0.5;

/** Tiles in their places. */
interface LaidTiles {
  side: number;
  tiles: (CardTile & { x: number; y: number })[];
  height: number;
}

/** Lays the tiles of the map as large as they have room; a group that has none left in its row begins a new one. */
function layTiles(groups: readonly CardTile[][], room: { width: number; height: number }): LaidTiles {
  const laid = tileSides.map((side) => layTilesOf(side, groups, room.width));
  const fitting = laid.find(({ height }) => height <= room.height);
  if (fitting !== undefined) return fitting;
  throw new Error(
    `A card of the share kit has no room for the ${groups.flat().length} tiles of its map. Allow smaller ones in src/share/kit/draw-card.ts.`,
  );
}

function layTilesOf(side: number, groups: readonly CardTile[][], width: number): LaidTiles {
  const step = Math.round(side * (1 + tileGap));
  const tiles: LaidTiles['tiles'] = [];
  let [x, y] = [0, 0];
  for (const group of groups) {
    if (x > 0 && x + group.length * step > width + step - side) [x, y] = [0, y + step];
    for (const tile of group) {
      if (x + side > width) [x, y] = [0, y + step];
      tiles.push({ ...tile, x, y });
      x += step;
    }
    x += Math.round(side * groupGap);
  }
  return { side, tiles, height: y + side };
}

async function setTiles(
  painter: Painter,
  { side, tiles }: LaidTiles,
  room: Pick<Room, 'x' | 'y'>,
): Promise<Mark[]> {
  const size = Math.round(side * 0.5);
  const widths = await painter.measure(
    tiles.map(({ num }) => num),
    { locale: 'en', weight: 700 },
  );
  return tiles.flatMap(({ num, lit, x, y }): Mark[] => {
    const [left, top] = [room.x + x, room.y + y];
    const width = (widths.get(num) ?? 0) * size;
    return [
      { kind: 'box', x: left, y: top, width: side, height: side, colour: lit ? 'ink' : 'rule' },
      ...(lit ? [] : [hole(left, top, side)]),
      {
        kind: 'text',
        text: num,
        locale: 'en',
        weight: 700,
        size,
        width,
        x: left + (side - width) / 2,
        baseline: top + side / 2 + 0.365 * size,
        colour: lit ? 'paper' : 'muted',
      },
    ];
  });
}

/** What makes a box a frame. */
function hole(x: number, y: number, side: number): Mark {
  return { kind: 'box', x: x + 2, y: y + 2, width: side - 4, height: side - 4, colour: 'paper' };
}

async function toBlock(
  painter: Painter,
  texts: readonly string[],
  face: Face,
  style: Partial<Pick<Block, 'lines' | 'gap' | 'leading' | 'colour'>> & Pick<Block, 'size' | 'least'>,
  cut: (text: string) => Piece[] = (text) => cutText(text, face.locale),
): Promise<Block> {
  const cuts = texts.map(cut);
  const widths = await painter.measure(['x x', 'xx', ...cuts.flat().map(({ text }) => text)], face);
  const widthOf = (text: string) => widths.get(text) ?? 0;
  const space = widthOf('x x') - widthOf('xx');
  return {
    ...face,
    choices: cuts.map((pieces) => ({
      space,
      pieces: pieces.map((piece): MeasuredPiece => ({ ...piece, width: widthOf(piece.text) })),
    })),
    lines: 1,
    leading: 1.4,
    gap: 0,
    colour: 'ink',
    ...style,
  };
}

/** The lines of set blocks, the first block beginning where its `top` says below `y`. */
function placeStack(blocks: readonly SetBlock[], x: number, y: number): Mark[] {
  return blocks.flatMap(({ block, size, lines, top }) => {
    const leading = Math.round(size * block.leading);
    return lines.map(({ text, width }, index): Mark => ({
      kind: 'text',
      text,
      locale: block.locale,
      weight: block.weight,
      size,
      width,
      x,
      baseline: y + top + index * leading + leading / 2 + 0.34 * size,
      colour: block.colour,
    }));
  });
}

function rule({ x, width }: { x: number; width: number }, y: number): Mark {
  return { kind: 'box', x, y: Math.round(y), width, height: 2, colour: 'rule' };
}
