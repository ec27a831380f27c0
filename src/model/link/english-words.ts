import type { Span } from './find-terms.ts';

/** A word of an English text with its place. */
export interface Word extends Span {
  /** As written, in lower case and with a straight apostrophe. */
  text: string;
  /** Folded for comparison: plural, -ing and -ed taken off. */
  stem: string;
}

const articles = new Set(['a', 'an', 'the']);

/**
 * Splits an English text into the words that count when wording is compared.
 *
 * Hyphens, spaces, quotation marks, brackets and commas only separate; articles are left out; `&` is the word *and*. Numbers with a
 * slash, comma or point inside stay whole (`24/7`), and `+` is a word, because names are made with it (`Bonded + ERP`).
 */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(/\d+(?:[.,/]\d+)+|[\p{L}\p{N}]+(?:['’]\p{L}+)?|[+&]/gu)]
    .map((match) => {
      const written = match[0].toLowerCase().replace('’', "'");
      return {
        text: written,
        stem: written === '&' ? 'and' : foldWord(written),
        start: match.index,
        end: match.index + match[0].length,
      };
    })
    .filter((word) => !articles.has(word.text));
}

/**
 * One form for all inflections of a word: `permits`, `permitted` and `permitting` fold to the same.
 *
 * It is no dictionary: the result need not be a word, and it need only be the same on both sides of a comparison.
 */
export function foldWord(word: string): string {
  const bare = word.replace(/'s$/, '');
  if (bare.length <= 2) return bare;
  return bare
    .replace(/(\p{L}{2})ie[sd]$/u, '$1y')
    .replace(/(ss|sh|ch|x|z)es$/u, '$1')
    .replace(/([^sui])s$/u, '$1')
    .replace(/^(\p{L}*[aeiouy]\p{L}*?)(?:ing|([^e])ed)$/u, '$1$2')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/(\p{L}{2})e$/u, '$1');
}

/** Every place where the words of `phrase` stand one after the other, whatever their inflection. */
export function findPhrase(words: readonly Word[], phrase: string): Span[] {
  return findWords(words, phrase, 'stem');
}

/** Every place where exactly the words of `phrase` stand: for tables that list each inflection. */
export function findExactPhrase(words: readonly Word[], phrase: string): Span[] {
  return findWords(words, phrase, 'text');
}

/** True when the two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of phrases, kept because every phrase is looked for in every text. */
const splitPhrases = new Map<string, readonly Word[]>();

function findWords(words: readonly Word[], phrase: string, key: 'stem' | 'text'): Span[] {
  const wanted = splitPhrases.get(phrase) ?? splitWords(phrase);
  splitPhrases.set(phrase, wanted);
  const found: Span[] = [];
  words.forEach((begin, first) => {
    // Nearly every word differs from the first one, and this is asked for every phrase at every word of a text.
    if (begin[key] !== wanted[0]?.[key]) return;
    const isHere = wanted.every((word, position) => words[first + position]?.[key] === word[key]);
    const last = words[first + wanted.length - 1];
    if (isHere && last !== undefined) found.push({ start: begin.start, end: last.end });
  });
  return found;
}
