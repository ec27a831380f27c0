import { createFold } from '../../../search/engine/fold.ts';

const fold = createFold('');

/**
 * True when a page's text really has what was typed: the whole phrase, or every word of it. A Latin word may go on, so that `declaration`
 * finds `declarations`, but it must begin there.
 *
 * Pagefind itself also returns pages that share no more than single characters with a Chinese query, or a common beginning with an
 * English word.
 */
export function hasWords(text: string, typed: string): boolean {
  const read = fold(text).replace(/\s+/g, ' ');
  const phrase = fold(typed).replace(/\s+/g, ' ').trim();
  if (phrase.length < 2) return false;
  if (beginsIn(read, phrase)) return true;
  const words = phrase.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.length > 0 && words.every((word) => beginsIn(read, word));
}

const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** True when the words stand in the text, and not in the middle of a Latin word. */
function beginsIn(text: string, words: string): boolean {
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    if (!latin.test(words.charAt(0)) || !latin.test(text.charAt(start - 1))) return true;
  }
  return false;
}
