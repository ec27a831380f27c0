import type { Locale } from '../../language/locales.ts';

/** A piece of a text that stays on one line. Between pieces a line may end; `space` pieces are dropped there. */
export interface Piece {
  text: string;
  /** True when a space follows it, unless it ends its line. */
  spaced: boolean;
}

/** Marks that never begin a line (CLREQ), and single characters that belong to the word before. */
const leansBack = /^(?:[、，。．；：！？）〕》〉」』”’】％…—·/]+|[的地得之了等及和与区会局委化])$/u;

/** Marks that never end a line. */
const leansForward = /[（〔《〈「『“‘【]$/u;

/** Names that the segmenter takes apart. */
const names = ['中关村', '委员会', '通关'];

/**
 * Cuts a text where its lines may break: Chinese between words, English between words only. Put together again, with a space after
 * every spaced piece, the pieces give the text.
 *
 * @param terms Chinese words that are never broken, such as those of the termbase.
 */
export function cutText(text: string, locale: Locale, terms: readonly string[] = []): Piece[] {
  return locale === 'zh' ? cutChinese(text, [...names, ...terms]) : cutAtSpaces(text);
}

/** Cuts an address after slashes, and after the hyphens of a long name. */
export function cutAddress(address: string): Piece[] {
  return address.split(/(?<=[^/:]\/)|(?<=-)/u).map((text) => ({ text, spaced: false }));
}

/** Cuts a list after its separators, so that no name stands on two lines. */
export function cutList(text: string, locale: Locale): Piece[] {
  const parts = text.split(locale === 'zh' ? /(?<=、)/u : /(?<=;) /u);
  return parts.map((part, index) => ({ text: part, spaced: locale !== 'zh' && index < parts.length - 1 }));
}

function cutAtSpaces(text: string): Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.map((word, index) => ({ text: word, spaced: index < words.length - 1 }));
}

function cutChinese(text: string, kept: readonly string[]): Piece[] {
  const within = findPlacesWithin(text, kept);
  const pieces: Piece[] = [];
  for (const { segment, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (segment.trim() === '') {
      if (last !== undefined) last.spaced = true;
    } else if (last !== undefined && (within.has(index) || lean(last.text, segment))) {
      last.text += last.spaced ? ` ${segment}` : segment;
      last.spaced = false;
    } else {
      pieces.push({ text: segment, spaced: false });
    }
  }
  const end = pieces.at(-1);
  if (end !== undefined) end.spaced = false;
  return pieces;
}

function lean(before: string, after: string): boolean {
  return leansBack.test(after) || leansForward.test(before);
}

/** Places inside words, where no line may break. */
function findPlacesWithin(text: string, words: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      for (let place = at + 1; place < at + word.length; place += 1) places.add(place);
    }
  }
  return places;
}
