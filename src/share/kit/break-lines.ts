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
  // best[end]: how to set the pieces before `end`. Fewer lines first, then the smaller sum of squared gaps.
  const best: ({ lines: number; gaps: number; start: number } | undefined)[] = [
    { lines: 0, gaps: 0, start: 0 },
  ];
  for (let end = 1; end <= pieces.length; end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = widthOf(pieces.slice(start, end), space);
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
    const inLine = pieces.slice(step.start, end);
    lines.unshift({ text: join(inLine), width: widthOf(inLine, space) });
    end = step.start;
  }
  return lines;
}

function widthOf(pieces: readonly MeasuredPiece[], space: number): number {
  return pieces.reduce(
    (sum, { width, spaced }, index) => sum + width + (spaced && index < pieces.length - 1 ? space : 0),
    0,
  );
}

function join(pieces: readonly MeasuredPiece[]): string {
  return pieces
    .map(({ text, spaced }, index) => (spaced && index < pieces.length - 1 ? `${text} ` : text))
    .join('');
}
