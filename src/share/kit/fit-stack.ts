import type { Line, MeasuredPiece } from './break-lines.ts';
import { breakLines } from './break-lines.ts';
import type { Colour, Face } from './picture.ts';

/** A text that may be set in several sizes. */
export interface Block extends Face {
  /** Its wordings from the fullest to the shortest, cut where lines may break. Widths are those at a size of 1. */
  choices: readonly { pieces: readonly MeasuredPiece[]; space: number }[];
  /** The size at which it looks best, and the least that can be read. */
  size: number;
  least: number;
  /** Wordings with more lines give way to shorter ones; the last one may have any number. */
  lines: number;
  /** Distance of baselines, in parts of the size. */
  leading: number;
  /** Space above, in pixels. */
  gap: number;
  colour: Colour;
}

/** A block in its size. */
export interface SetBlock {
  block: Block;
  size: number;
  lines: Line[];
  /** Where it begins, from the top of the stack. */
  top: number;
}

/** Each step makes everything a little smaller. */
const steps = Array.from({ length: 40 }, (_, index) => 0.97 ** index);

/**
 * Sets blocks below each other in the largest sizes at which all of them have room.
 *
 * @returns `undefined` when there is no room even in the least sizes.
 */
export function fitStack(
  blocks: readonly Block[],
  room: { width: number; height: number },
): { blocks: SetBlock[]; height: number } | undefined {
  for (const step of steps) {
    const stack = setStack(blocks, room.width, step);
    if (stack !== undefined && stack.height <= room.height) return stack;
  }
  return undefined;
}

function setStack(
  blocks: readonly Block[],
  width: number,
  step: number,
): { blocks: SetBlock[]; height: number } | undefined {
  const set: SetBlock[] = [];
  let top = 0;
  for (const block of blocks) {
    const size = Math.max(block.least, Math.round(block.size * step));
    const lines = findLines(block, size, width);
    if (lines === undefined) return undefined;
    if (set.length > 0) top += block.gap;
    set.push({ block, size, lines, top });
    top += lines.length * Math.round(size * block.leading);
  }
  return { blocks: set, height: top };
}

/** The fullest wording that keeps to its number of lines; the shortest when none does. */
function findLines({ choices, lines: most }: Block, size: number, width: number): Line[] | undefined {
  let shortest: Line[] | undefined;
  for (const { pieces, space } of choices) {
    const lines = breakLines(
      pieces.map((piece) => ({ ...piece, width: piece.width * size })),
      width,
      space * size,
    );
    if (lines !== undefined && lines.length <= most) return lines;
    shortest = lines;
  }
  return shortest;
}
