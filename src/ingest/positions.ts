import type { Position } from './types.ts';

/** Finds the line and column of an offset. */
export type LocatePosition = (offset: number) => Position;

/**
 * Indexes a text so that any UTF-16 offset can be turned into a 1-based line and column in constant or logarithmic time.
 *
 * Lines end at LF, CRLF or CR. Columns count code points. A byte order mark has no column of its own.
 */
export function indexPositions(text: string): LocatePosition {
  const lineStarts = [text.startsWith('\uFEFF') ? 1 : 0];
  const pairsBefore = new Uint32Array(text.length + 1);
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    const isPairEnd =
      unit >= 0xdc00 && unit <= 0xdfff && offset > 0 && isHighSurrogate(text.charCodeAt(offset - 1));
    pairsBefore[offset + 1] = (pairsBefore[offset] ?? 0) + (isPairEnd ? 1 : 0);
    const endsLine = unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a);
    if (endsLine) lineStarts.push(offset + 1);
  }
  return (offset) => {
    const line = findLastNotAbove(lineStarts, offset);
    const start = lineStarts[line] ?? 0;
    const pairs = (pairsBefore[offset] ?? 0) - (pairsBefore[start] ?? 0);
    return { line: line + 1, column: Math.max(0, offset - start - pairs) + 1 };
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Index of the last of the ascending `values` that is not above `limit`; 0 when all are. */
function findLastNotAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
