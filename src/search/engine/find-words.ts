import type { Span } from '../../model/find-terms.ts';
import type { Alternative } from './clue.ts';
import type { Unit } from './documents.ts';

const latin = /[a-z0-9]/;

/** How often a unit has the words, in the language they belong to. */
export function countWords(unit: Unit, { locale, words }: Pick<Alternative, 'locale' | 'words'>): number {
  return locale === 'en' ? countPhrase(unit.stems, words) : findChinese(unit.zh, words).length;
}

/** Where a unit has the words: places in the text of their language. */
export function findWords(unit: Unit, { locale, words }: Pick<Alternative, 'locale' | 'words'>): Span[] {
  return locale === 'en' ? findEnglish(unit, words) : findChinese(unit.zh, words);
}

function countPhrase(stems: string, phrase: string): number {
  const wanted = ` ${phrase} `;
  let count = 0;
  for (let from = stems.indexOf(wanted); from !== -1; from = stems.indexOf(wanted, from + 1)) count += 1;
  return count;
}

function findEnglish({ stems, words }: Unit, phrase: string): Span[] {
  const wanted = ` ${phrase} `;
  const length = phrase.split(' ').length;
  const found: Span[] = [];
  for (let from = stems.indexOf(wanted); from !== -1; from = stems.indexOf(wanted, from + 1)) {
    const first = from === 0 ? 0 : stems.slice(1, from + 1).split(' ').length - 1;
    const begin = words[first];
    const end = words[first + length - 1];
    if (begin !== undefined && end !== undefined) found.push({ start: begin.start, end: end.end });
  }
  return found;
}

/** Latin letters in a Chinese text are words of their own: `erp` is not found in `derp`. */
function findChinese(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isCut =
      (latin.test(words.charAt(0)) && latin.test(text.charAt(start - 1))) ||
      (latin.test(words.charAt(words.length - 1)) && latin.test(text.charAt(end)));
    if (!isCut) found.push({ start, end });
  }
  return found;
}
