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
  if (lineEnd > 0 && lineEnd < bodyEnd && !/[。！？；：，、）]$/.test(ownLine) && !ownLine.includes('。')) {
    return countCharacters(ownLine) <= maximumLength * 1.5 ? { end: lineEnd, bodyStart: lineEnd } : null;
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
