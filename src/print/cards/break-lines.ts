import { getAt } from '../../language/get-at.ts';
import type { Piece } from './cut-text.ts';

/** A line of a text. */
export interface Line {
  text: string;
  width: number;
}

/** A piece with its width. */
export interface MeasuredPiece extends Piece {
  width: number;
}

/**
 * Sets pieces in as few lines as possible, and those of lengths as equal as possible, so that no line is left with a single word.
 *
 * @returns `undefined` when a single piece is wider than a line.
 */
export function breakLines(
  pieces: readonly MeasuredPiece[],
  width: number,
  space: number,
): Line[] | undefined {
  const ends = sumWidths(pieces, space);
  const widthOf = (start: number, end: number) =>
    getAt(ends, end) - getAt(ends, start) - (pieces[end - 1]?.spaced === true ? space : 0);
  // best[end]: how to set the pieces before `end`. Fewer lines first, then the smaller sum of squared gaps.
  const best: ({ lines: number; gaps: number; start: number } | undefined)[] = [
    { lines: 0, gaps: 0, start: 0 },
  ];
  for (let end = 1; end <= pieces.length; end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = widthOf(start, end);
      if (line > width) break;
      const before = best[start];
      if (before === undefined) continue;
      const candidate = { lines: before.lines + 1, gaps: before.gaps + (width - line) ** 2, start };
      const known = best[end];
      if (
        known === undefined ||
        candidate.lines < known.lines ||
        (candidate.lines === known.lines && candidate.gaps < known.gaps)
      ) {
        best[end] = candidate;
      }
    }
  }
  const lines: Line[] = [];
  for (let end = pieces.length; end > 0;) {
    const step = best[end];
    if (step === undefined) return undefined;
    lines.unshift({ text: join(pieces.slice(step.start, end)), width: widthOf(step.start, end) });
    end = step.start;
  }
  return lines;
}

/** How far the pieces before each reach when all stand on one line, spaces included. */
function sumWidths(pieces: readonly MeasuredPiece[], space: number): number[] {
  const ends = [0];
  let end = 0;
  for (const { width, spaced } of pieces) {
    end += width + (spaced ? space : 0);
    ends.push(end);
  }
  return ends;
}

function join(pieces: readonly MeasuredPiece[]): string {
  return pieces
    .map(({ text, spaced }, index) => (spaced && index < pieces.length - 1 ? `${text} ` : text))
    .join('');
}
