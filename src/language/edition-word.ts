import type { Edition } from './edition.ts';

/** Editions as published addresses and names of files have them: `card.both.png`, `?lang=both`. They never change. */
const words = { zh: 'zh', en: 'en', 'zh+en': 'both' } as const satisfies Record<Edition, string>;

/** The published word of an edition. */
export type EditionWord = (typeof words)[Edition];

/** The published word of an edition. */
export function toEditionWord(edition: Edition): EditionWord {
  return words[edition];
}

/** The edition that a published word stands for; `undefined` for any other word. */
export function findEdition(word: string | null | undefined): Edition | undefined {
  return (Object.keys(words) as Edition[]).filter((edition) => words[edition] === word)[0];
}
