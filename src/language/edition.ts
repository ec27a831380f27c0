import type { Locale } from './locales.ts';

/** The languages of each edition, the first one first: what is in both languages begins with that of the issued text. */
const table = {
  zh: ['zh'],
  en: ['en'],
  'zh+en': ['zh', 'en'],
} as const satisfies Record<Locale | 'zh+en', readonly Locale[]>;

/** The languages that a thing is in: one, or both side by side. */
export type Edition = keyof typeof table;

/** Every edition, in the order in which they are listed. */
export const editions = Object.keys(table) as readonly Edition[];

/** The languages of an edition. */
export function localesOf(edition: Edition): readonly Locale[] {
  return table[edition];
}

/** The language in which an edition begins: that of its page, and of what can be said in one language only. */
export function getFirstLocale(edition: Edition): Locale {
  return table[edition][0];
}
