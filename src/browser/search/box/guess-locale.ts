import type { Locale } from '../../../language/locales.ts';

/** The language in which somebody searches who types this: Chinese as soon as a Chinese character is among it. */
export function guessLocale(typed: string): Locale {
  return /\p{Script=Han}/u.test(typed) ? 'zh' : 'en';
}
