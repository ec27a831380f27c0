import type { Span } from '../../../model/link/find-terms.ts';
import { createFold } from '../../../search/engine/fold.ts';

/** The page shows phrases as its own texts have them; only width and case are evened out. */
const fold = createFold('');

const letter = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * Finds phrases in texts that stand one after the other in a line: a phrase may begin in one and end in another.
 *
 * Width, case and the amount of white space do not matter. A phrase that begins or ends with a Latin letter is found as whole words only.
 *
 * @returns For each text the stretches to mark, sorted, without overlap.
 */
export function findPhrases(texts: readonly string[], phrases: readonly string[]): Span[][] {
  const line = joinTexts(texts);
  const isMarked = new Set<number>();
  for (const phrase of phrases) {
    const wanted = fold(phrase).trim().replace(/\s+/g, ' ');
    if (wanted === '') continue;
    for (let start = line.text.indexOf(wanted); start !== -1; start = line.text.indexOf(wanted, start + 1)) {
      const end = start + wanted.length;
      if (isCut(line.text, start, end)) continue;
      for (let index = start; index < end; index += 1) isMarked.add(index);
    }
  }
  let last = -2;
  line.places.forEach(([own, offset], index) => {
    if (!isMarked.has(index)) return;
    const open = own[own.length - 1];
    if (open !== undefined && last === index - 1) open.end = offset + 1;
    else own.push({ start: offset, end: offset + 1 });
    last = index;
  });
  return line.spans;
}

/** Where each character of a line stands: in the text whose stretches these are, and where in it. */
type Place = readonly [own: Span[], offset: number];

/** All texts as one, folded, with one space for any white space; and for each the stretches to mark, none yet. */
function joinTexts(texts: readonly string[]): { text: string; places: Place[]; spans: Span[][] } {
  let text = '';
  const places: Place[] = [];
  const spans = texts.map((each) => {
    const own: Span[] = [];
    fold(each)
      .split('')
      .forEach((unit, offset) => {
        const isSpace = /\s/.test(unit);
        if (isSpace && text.endsWith(' ')) return;
        text += isSpace ? ' ' : unit;
        places.push([own, offset]);
      });
    return own;
  });
  return { text, places, spans };
}

/** True when a Latin word would be cut at either end. */
function isCut(text: string, start: number, end: number): boolean {
  const isWithinWord = (index: number) =>
    letter.test(text.charAt(index - 1)) && letter.test(text.charAt(index));
  return isWithinWord(start) || isWithinWord(end);
}
