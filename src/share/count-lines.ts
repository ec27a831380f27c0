import { getAt } from '../language/get-at.ts';
import { remember } from '../language/remember.ts';

/** A piece of text that is not broken within. */
export interface Piece {
  /** In letters: 1 is the width of a Chinese one. */
  width: number;
  /** Width of the space after it, which takes no room at the end of a line. */
  space: number;
}

/** Letters that are broken before and after, unless punctuation forbids it. */
const wide = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]`;

/** Punctuation that may not end a line with what follows on the next, and such that may not begin one. */
const opening = String.raw`[(\[（［《“‘〔「]`;
const closing = String.raw`[)\]）］》”’〕」，。；：、！？·…]`;

const piece = new RegExp(
  String.raw`${opening}*(?:${wide}|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF-]+-?|-)${closing}*(\s*)`,
  'gu',
);

/** Widths of Latin letters in the common fonts without serifs, on the broad side, by what they look like. */
const latinWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’‘|!()[\]I-]/, 0.33],
  [/[ft]/, 0.36],
  [/r/, 0.41],
  [/[cksvxyz]/, 0.51],
  [/[bdghnopqu]/, 0.61],
  [/w/, 0.8],
  [/[mMW—]/, 0.93],
  [/[A-Z]/, 0.67],
  [/\s/, 0.27],
];
const otherLatin = 0.56;
const wideLetter = new RegExp(wide, 'u');

/**
 * The width of a text set on one line, in letters. Quotation marks are as wide as Chinese letters, around English words too: a machine that
 * has none of the fonts for English takes them from the Chinese one.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const letter of text) width += measureLetter(letter);
  return width;
}

const measureLetter = remember(5000, (letter) =>
  wideLetter.test(letter) || letter === '“' || letter === '”'
    ? 1
    : (latinWidths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherLatin),
);

/** Takes a text apart where a browser may break its lines; the same text is asked for at several widths. */
export const toPieces = remember(1000, (text): readonly Piece[] => {
  const chinese = wideLetter.test(text);
  return [...text.matchAll(piece)].map((match) => {
    const [whole, space] = [getAt(match, 0), getAt(match, 1)];
    const letters = whole.slice(0, whole.length - space.length);
    // A browser sets a small space between Chinese and Latin.
    const gap = chinese && !wideLetter.test(letters) ? 0.25 : 0;
    return { width: measureText(letters) + gap, space: measureText(space) };
  });
});

/** How many lines pieces take in a column, each set as far to the front as it goes. A piece wider than the column is broken. */
export function countLines(pieces: readonly Piece[], column: number): number {
  let lines = 1;
  let used = 0;
  for (const { width, space } of pieces) {
    if (used > 0 && used + width > column) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(width / column) - 1);
    lines += broken;
    used += width - broken * column + space;
  }
  return lines;
}
