import type { Edition } from '../../language/edition.ts';
import { type Locale, locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned } from '../../model/graph/graph.ts';

/** A text as a page in one language shows it. */
export interface LocalText {
  text: string;
  /** Language tag when the text is not in the language of the page, otherwise `null`. */
  lang: string | null;
  /** True when the English no longer matches its Chinese. */
  stale: boolean;
  /** True where it only says that there is no English yet. */
  missing?: true;
}

/** A text as a page shows it: in the one language of the page, or in each, the Chinese first and every one with its language tag. */
export type PageText = readonly LocalText[];

/** The text in the languages of a page. Beside the Chinese it is not repeated where English is not there yet; that is said instead. */
export function toPageText(aligned: Aligned, edition: Edition): PageText {
  if (edition !== 'zh+en') return [toLocalText(aligned, edition)];
  const { source, target, state } = aligned;
  const { lang } = locales.en;
  return [
    { text: source, lang: locales[sourceLocale].lang, stale: false },
    target === null
      ? { text: getTranslator('en')('neutral.untranslated'), lang, stale: false, missing: true }
      : { text: target, lang, stale: state === 'stale' },
  ];
}

/** The text in the page's language; English that is not there yet falls back to the Chinese, marked as such. */
export function toLocalText({ source, target, state }: Aligned, locale: Locale): LocalText {
  if (locale === sourceLocale) return { text: source, lang: null, stale: false };
  if (target === null) return { text: source, lang: locales[sourceLocale].lang, stale: false };
  return { text: target, lang: null, stale: state === 'stale' };
}

/** True when a page in English would have to show one of the texts in Chinese. */
export function isInPartChinese(texts: readonly (Aligned | null)[], edition: Edition): boolean {
  return edition === 'en' && texts.some((text) => text?.target === null);
}

/** The text in the language that the page is not in; `null` where there is none, or where the page shows it already. */
export function toOtherText({ source, target, state }: Aligned, locale: Locale): LocalText | null {
  if (target === null) return null;
  return locale === sourceLocale
    ? { text: target, lang: locales.en.lang, stale: state === 'stale' }
    : { text: source, lang: locales[sourceLocale].lang, stale: false };
}
