import { foldWord, splitWords } from '../../model/link/english-words.ts';
import type { Span } from '../../model/link/find-terms.ts';

/** A word of an English text. */
export interface EnglishWord extends Span {
  /** In lower case. */
  text: string;
  /** The same for all inflections and for British and American spelling. */
  stem: string;
}

/** Words of a text without its articles. */
export function splitEnglish(text: string): EnglishWord[] {
  return splitWords(text).map(({ text: word, start, end }) => ({
    text: word,
    stem: toStem(word),
    start,
    end,
  }));
}

/** Stems of a phrase, joined by single spaces: what phrases are compared by. */
export function toPhrase(text: string): string {
  return splitEnglish(text)
    .map(({ stem }) => stem)
    .join(' ');
}

/** One form for all inflections of a word and for its British and American spelling. */
export function toStem(word: string): string {
  return foldWord(
    word
      .replace(/is(e[ds]?|ing|ations?|ers?)$/, 'iz$1')
      .replace(/([a-z]{3})our(s|ed|ing|able)?$/, '$1or$2')
      .replace(/([bt])re(s?)$/, '$1er$2')
      .replace(/ogue(s?)$/, 'og$1')
      .replace(/^(licen|defen|offen)c/, '$1s'),
  );
}

/** Endings that make one word of another: inspect, inspection, inspector. */
const endings =
  /(?:ization|isation|ations?|itions?|ions?|ments?|ances?|ences?|ers?|ors?|als?|ives?|ity|ities|ly|ably|able|ible|ize|al|ic|ical|ing|ed|y|e)$/;

/** What a word shares with those made from it; at least five letters, otherwise the word itself. */
export function toRoot(word: string): string {
  const root = word.replace(endings, '');
  return root.length >= 5 ? root.replace(/([^aeiou])\1$/, '$1') : word;
}
