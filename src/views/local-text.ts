import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import type { Aligned } from '../model/graph.ts';

/** A text as a page in one language shows it. */
export interface LocalText {
  text: string;
  /** Language tag when the text is not in the language of the page, otherwise `null`. */
  lang: string | null;
  /** True when the English no longer matches its Chinese. */
  stale: boolean;
}

/** The text in the page's language; English that is not there yet falls back to the Chinese, marked as such. */
export function toLocalText({ source, target, state }: Aligned, locale: Locale): LocalText {
  if (locale === sourceLocale) return { text: source, lang: null, stale: false };
  if (target === null) return { text: source, lang: locales[sourceLocale].lang, stale: false };
  return { text: target, lang: null, stale: state === 'stale' };
}

/** The text in the page's language for places that cannot mark a language, such as titles; `undefined` when there is none. */
export function findPlainText({ source, target }: Aligned, locale: Locale): string | undefined {
  return locale === sourceLocale ? source : (target ?? undefined);
}
