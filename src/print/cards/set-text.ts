import { getAt } from '../../language/get-at.ts';
import type { CardPhrase } from './card-words.ts';
import type { Piece } from './cut-text.ts';
import type { Block, SetBlock } from './fit-stack.ts';
import type { Painter } from './painter.ts';
import type { Face, Mark, TextMark } from './picture.ts';

/** A way to cut a text where its lines may break. */
type Cut = (text: string) => Piece[];

/** How a block is set, where that differs from one line of ink. */
type BlockStyle = Pick<Block, 'size' | 'least'> &
  Partial<Pick<Block, 'lines' | 'gap' | 'leading' | 'colour' | 'yields'>>;

/**
 * Measures the wordings of a block.
 *
 * @param wordings From the fullest to the shortest.
 * @param cuts Tried one after the other for each wording: first where it looks best, then wherever lines may break.
 */
export async function toBlock(
  painter: Painter,
  wordings: readonly string[],
  face: Face,
  style: BlockStyle,
  cuts: readonly Cut[],
): Promise<Block> {
  const choices = wordings.flatMap((wording) => cuts.map((cut) => cut(wording)));
  const widths = await painter.measure(['x x', 'xx', ...choices.flat().map(({ text }) => text)], face);
  const widthOf = (text: string) => getAt(widths, text);
  const space = widthOf('x x') - widthOf('xx');
  return {
    ...face,
    choices: choices.map((pieces) => ({
      space,
      pieces: pieces.map((piece) => ({ ...piece, width: widthOf(piece.text) })),
    })),
    lines: 1,
    leading: 1.4,
    gap: 0,
    yields: 1,
    colour: 'ink',
    ...style,
  };
}

/** The lines of blocks that `fitStack` has set, the stack beginning at `y`. */
export function placeBlocks(blocks: readonly SetBlock[], x: number, y: number): Mark[] {
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
      // Characters stand in the middle of their line.
      baseline: y + top + index * leading + leading / 2 + 0.34 * size,
      colour: block.colour,
    }));
  });
}

/** A line of text without a place. */
export type LoneLine = Omit<TextMark, 'x' | 'baseline' | 'colour'>;

/** Measures a line that is never broken. */
export async function toLine(
  painter: Painter,
  { locale, text }: CardPhrase,
  { weight, size }: Pick<LoneLine, 'weight' | 'size'>,
): Promise<LoneLine> {
  const widths = await painter.measure([text], { locale, weight });
  return { kind: 'text', text, locale, weight, size, width: getAt(widths, text) * size };
}
