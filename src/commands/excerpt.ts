import type { Position } from '../ingest/types.ts';
import { getAt } from '../language/get-at.ts';

/** Shows the line of a place with a caret below the character meant. */
export type FormatExcerpt = (position: Position) => string;

/** Columns of a terminal that the text of an excerpt may take. */
const maximumWidth = 72;

/** Characters that take two columns: Han, kana, full-width forms, Chinese punctuation. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Characters that take no column: combining marks and characters without width. */
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Characters that a terminal would obey instead of showing. */
const control = /\p{Cc}/gu;

/**
 * Prepares excerpts of a text.
 *
 * Guarantees of an excerpt: two lines, of which the second holds nothing but the caret; the caret stands below the character that
 * `position` points at, also where characters are two columns wide; long lines are cut to a window around it, with … at a cut;
 * control characters are shown as ·, so that a text cannot steer the terminal.
 */
export function prepareExcerpts(text: string): FormatExcerpt {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return ({ line, column }) => {
    const characters = [...(lines[line - 1] ?? '').replace(control, '·')];
    const gutter = `${line} │ `;
    const { shown, caret } = cutWindow(characters, Math.min(column - 1, characters.length));
    return `${gutter}${shown}\n${' '.repeat(gutter.length + caret)}^`;
  };
}

/** The part of a line around the character at `index` that fits, and the columns before that character in it. */
function cutWindow(characters: readonly string[], index: number): { shown: string; caret: number } {
  let start = index;
  let end = index;
  let width = 0;
  const fits = (at: number) => width + getColumns(getAt(characters, at)) <= maximumWidth;
  // Context before the place comes first, up to half of the window; what it leaves free goes to the text after it.
  while (start > 0 && width < maximumWidth / 2) width += getColumns(getAt(characters, --start));
  while (end < characters.length && fits(end)) width += getColumns(getAt(characters, end++));
  while (start > 0 && fits(start - 1)) width += getColumns(getAt(characters, --start));
  const cutBefore = start > 0 ? '…' : '';
  const cutAfter = end < characters.length ? '…' : '';
  const before = characters.slice(start, index);
  return {
    shown: `${cutBefore}${characters.slice(start, end).join('')}${cutAfter}`,
    caret: cutBefore.length + before.reduce((columns, character) => columns + getColumns(character), 0),
  };
}

/** Columns that a character takes in a terminal. */
export function getColumns(character: string): number {
  if (narrow.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
