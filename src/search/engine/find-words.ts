import type { Span } from '../../model/link/find-terms.ts';
import type { Alternative } from './clue.ts';
import type { Unit } from './documents.ts';

const latin = /[a-z0-9]/;

/** What words are worth that only qualify a longer name: 服务贸易 in 服务贸易交易会 is a fair, no trade in services. */
const qualifying = 0.6;

/** How often a unit has the words, in the language they belong to. */
export function countWords(unit: Unit, { locale, words }: Pick<Alternative, 'locale' | 'words'>): number {
  return findPlaces(unit, { locale, words }).length;
}

/**
 * What the words are worth where a unit has them: 1, or less when each place only qualifies a longer name.
 *
 * Compounds of both languages are named by their last part, so that words at its end keep their worth: 跨境服务贸易 is trade in services.
 * In English they do not after a preposition: a fair for trade in services is a fair.
 */
export function rateWords(unit: Unit, { locale, words }: Pick<Alternative, 'locale' | 'words'>): number {
  const found = findPlaces(unit, { locale, words });
  const isQualifier = ({ start, end }: Span): boolean =>
    unit
      .findNames(locale)
      .some(
        (name) =>
          name.start <= start &&
          end <= name.end &&
          end - start < name.end - name.start &&
          (end < name.end ||
            (locale === 'en' && / (?:of|for|in|on|to)$/.test(unit.stems().slice(name.start, start)))),
      );
  return found.every(isQualifier) ? qualifying : 1;
}

/** Places in the comparable form of the text. */
function findPlaces(unit: Unit, { locale, words }: Pick<Alternative, 'locale' | 'words'>): Span[] {
  return locale === 'en' ? findStems(unit.stems(), words) : findChinese(unit.zh, words);
}

/** Where a unit has the words: places in the text of their language. */
export function findWords(unit: Unit, { locale, words }: Pick<Alternative, 'locale' | 'words'>): Span[] {
  return locale === 'en' ? findEnglish(unit, words) : findChinese(unit.zh, words);
}

/** Places of a phrase in stems, the spaces around it included. */
function findStems(stems: string, phrase: string): Span[] {
  const wanted = ` ${phrase} `;
  const found: Span[] = [];
  for (let start = stems.indexOf(wanted); start !== -1; start = stems.indexOf(wanted, start + 1)) {
    found.push({ start, end: start + wanted.length });
  }
  return found;
}

function findEnglish(unit: Unit, phrase: string): Span[] {
  const stems = unit.stems();
  const words = unit.words();
  const length = phrase.split(' ').length;
  return findStems(stems, phrase).flatMap(({ start }) => {
    const first = stems.slice(0, start).split(' ').length - 1;
    const begin = words[first];
    const end = words[first + length - 1];
    return begin === undefined || end === undefined ? [] : [{ start: begin.start, end: end.end }];
  });
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
