import type { Locale } from '../language/locales.ts';

/** True where something typed has Latin letters, full-width ones included. */
export function hasLatinLetters(typed: string): boolean {
  return /[a-z]/i.test(typed.normalize('NFKC'));
}

/** True where an answer needs the English texts: on English pages, and wherever Latin letters are typed. */
export function needsEnglish(locale: Locale, typed: string): boolean {
  return locale === 'en' || hasLatinLetters(typed);
}
