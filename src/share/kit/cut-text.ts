import type { Locale } from '../../i18n/locales.ts';

/** A piece of a text that stays on one line. Between pieces a line may end; `space` pieces are dropped there. */
export interface Piece {
  text: string;
  /** True when a space follows it, unless it ends its line. */
  spaced: boolean;
}

/** Marks that never begin a line (CLREQ), and short words that lean on the one before. */
const leansBack = /^(?:[、，。．；：！？）〕》〉」』”’】％…—·/]+|[的地得之了等及和与])$/u;

/** Marks that never end a line. */
const leansForward = /[（〔《〈「『“‘【]$/u;

/**
 * Cuts a text where its lines may break: Chinese between words, English between words only. Put together again, with a space after
 * every spaced piece, the pieces give the text.
 */
export function cutText(text: string, locale: Locale): Piece[] {
  return locale === 'zh' ? cutChinese(text) : cutAtSpaces(text);
}

/** Cuts an address after slashes, and after the hyphens of a long name. */
export function cutAddress(address: string): Piece[] {
  return address.split(/(?<=[^/:]\/)|(?<=-)/u).map((text) => ({ text, spaced: false }));
}

function cutAtSpaces(text: string): Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.map((word, index) => ({ text: word, spaced: index < words.length - 1 }));
}

function cutChinese(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (segment.trim() === '') {
      if (last !== undefined) last.spaced = true;
    } else if (
      last !== undefined &&
      !last.spaced &&
      (leansBack.test(segment) || leansForward.test(last.text))
    ) {
      last.text += segment;
    } else {
      pieces.push({ text: segment, spaced: false });
    }
  }
  const end = pieces.at(-1);
  if (end !== undefined) end.spaced = false;
  return pieces;
}
