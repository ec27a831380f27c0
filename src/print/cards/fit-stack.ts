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
  /** How much smaller it becomes where that saves a line, as a part of its size; 1 for never. */
  yields: number;
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
    const largest = Math.max(block.least, Math.round(block.size * step));
    const found = findSize(block, largest, width);
    if (found === undefined) return undefined;
    if (set.length > 0) top += block.gap;
    set.push({ block, ...found, top });
    top += found.lines.length * Math.round(found.size * block.leading);
  }
  return { blocks: set, height: top };
}

/** The largest size, or a somewhat smaller one in which the same wording needs fewer lines. */
function findSize(block: Block, largest: number, width: number): { size: number; lines: Line[] } | undefined {
  const lines = findLines(block, largest, width);
  if (lines === undefined || lines.length === 1) return lines && { size: largest, lines };
  const smallest = Math.max(block.least, Math.ceil(largest * block.yields));
  for (let size = largest - 1; size >= smallest; size -= 1) {
    const fewer = findLines(block, size, width);
    if (fewer !== undefined && fewer.length < lines.length && textOf(fewer) === textOf(lines)) {
      return { size, lines: fewer };
    }
  }
  return { size: largest, lines };
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replaceAll(' ', '')).join('');
}

/** The fullest wording that keeps to its number of lines; the last one, in as many as it takes, when none does. */
function findLines({ choices, lines: most }: Block, size: number, width: number): Line[] | undefined {
  let last: Line[] | undefined;
  for (const [index, { pieces, space }] of choices.entries()) {
    const isLast = index === choices.length - 1;
    const needed = pieces.reduce((sum, piece) => sum + piece.width, 0) * size;
    // Most wordings of a long list are far too wide; no need to set them to see it.
    if (needed > most * width && !isLast) continue;
    const lines = breakLines(
      pieces.map((piece) => ({ ...piece, width: piece.width * size })),
      width,
      space * size,
    );
    if (lines !== undefined && lines.length <= most) return lines;
    last = lines;
  }
  return last;
}
