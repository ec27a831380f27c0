import { forEachTopLevel } from './brackets.ts';
import { countCharacters } from './characters.ts';

/** Longest heading, in characters. The longest that such plans print have about 36. */
const maximumLength = 40;

/** Where a heading ends, and where the text after it begins. */
export interface HeadingEnd {
  end: number;
  bodyStart: number;
}

/**
 * Finds the heading at the beginning of a provision, by form alone: a first sentence that is short, has no comma inside, and is
 * followed by text; or a line of its own that does not end like a sentence.
 *
 * @param text - The provision without its number; paragraphs are separated by LF.
 * @param bodyEnd - Where its text ends: a responsibility clause after it is no text.
 */
export function findHeading(text: string, bodyEnd: number): HeadingEnd | null {
  const lineEnd = text.indexOf('\n');
  const ownLine = lineEnd < 0 ? '' : text.slice(0, lineEnd);
  if (ownLine !== '' && !/[。！？；：，、]$/.test(ownLine) && !ownLine.includes('。')) {
    const isHeading =
      countCharacters(ownLine) <= maximumLength * 1.5 && text.slice(lineEnd, bodyEnd).trim() !== '';
    return isHeading ? { end: lineEnd, bodyStart: lineEnd } : null;
  }
  let end = -1;
  forEachTopLevel(text.slice(0, maximumLength * 4), (index, sign) => {
    if (end < 0 && (sign === '。' || sign === '\n')) end = index;
  });
  if (end < 0 || text.charAt(end) !== '。') return null;
  const sentence = text.slice(0, end);
  const hasText = text.slice(end + 1, bodyEnd).trim() !== '';
  const isShort = countCharacters(sentence) <= maximumLength;
  return hasText && isShort && !/[，；,;]/.test(sentence) ? { end, bodyStart: end + 1 } : null;
}

/** The heading of a division that is one line and has no text of its own: `总体要求`, `加强组织领导。` */
export function findWholeHeading(text: string): HeadingEnd | null {
  const sentence = /[^。！？；\n]+/.exec(text)?.[0] ?? '';
  const isShort = countCharacters(sentence) <= maximumLength && !/[，,]/.test(sentence);
  const isWhole = text === sentence || (text === `${sentence}。` && isShort);
  return isWhole && sentence !== '' ? { end: sentence.length, bodyStart: text.length } : null;
}
