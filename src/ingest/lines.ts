import { countColumns, hasInvisible, isInvisible, isSpace } from './characters.ts';
import type { Draft } from './draft.ts';

/** A line that has text, as offsets into the source. */
export interface Line {
  /** Its text, without characters that have no width. */
  text: string;
  /** Where its text begins, after indentation. */
  start: number;
  /** Where its text ends, before trailing space. */
  end: number;
  /** Where the next line begins. */
  next: number;
  /** Width as printed, with its indentation: a Han character takes two columns, a Latin letter one. */
  columns: number;
  /** True when the line begins with space: the sign of a new paragraph in many texts. */
  indented: boolean;
  /** True when at least one blank line stands before it. */
  blankBefore: boolean;
}

/**
 * Cuts the text into lines.
 *
 * Guarantees afterwards:
 * 1. every line end is one LF or removed: CR and the CR of CRLF are recorded changes;
 * 2. indentation, trailing space and, everywhere, characters without width are removed;
 * 3. blank lines are removed, and with them every line end but those of lines that have text.
 */
export function cutLines(draft: Draft): Line[] {
  const { source } = draft;
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = false;
  if (source.startsWith('\uFEFF')) {
    draft.remove(0, 1, 'byte-order-mark');
    start = 1;
  }
  while (start < source.length) {
    const lineEnd = findLineEnd(source, start);
    const next = skipLineEnd(source, lineEnd);
    unifyLineEnd(draft, lineEnd, next);
    let textStart = start;
    let textEnd = lineEnd;
    while (textStart < lineEnd && isBlank(source.charAt(textStart))) textStart++;
    while (textEnd > textStart && isBlank(source.charAt(textEnd - 1))) textEnd--;
    if (textStart === textEnd) {
      draft.remove(start, next, 'blank-line');
      blankBefore = true;
    } else {
      if (textStart > start) draft.remove(start, textStart, 'indent');
      if (textEnd < lineEnd) draft.remove(textEnd, lineEnd, 'indent');
      const text = removeInvisible(draft, textStart, textEnd);
      const columns = countColumns(source, start, textStart) + countColumns(text, 0, text.length);
      lines.push({
        text,
        start: textStart,
        end: textEnd,
        next,
        indented: textStart > start,
        blankBefore,
        columns,
      });
      blankBefore = false;
    }
    start = next;
  }
  return lines;
}

/** Removes what has no width from a line, and gives back its text. */
function removeInvisible(draft: Draft, start: number, end: number): string {
  const text = draft.source.slice(start, end);
  if (!hasInvisible(text)) return text;
  for (let offset = start; offset < end; offset++) {
    if (isInvisible(draft.source.charAt(offset))) draft.remove(offset, offset + 1, 'invisible');
  }
  return draft.view(start, end).text;
}

const isBlank = (character: string) => isSpace(character) || isInvisible(character);

function findLineEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length && source.charAt(end) !== '\n' && source.charAt(end) !== '\r') end++;
  return end;
}

function skipLineEnd(source: string, end: number): number {
  if (source.startsWith('\r\n', end)) return end + 2;
  return Math.min(source.length, end + 1);
}

function unifyLineEnd(draft: Draft, end: number, next: number): void {
  if (next - end === 2) draft.remove(end, end + 1, 'line-ending');
  else if (draft.source.charAt(end) === '\r') draft.replace(end, '\n', 'line-ending');
}
