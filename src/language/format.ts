import { type Locale, locales } from './locales.ts';
import { remember } from './remember.ts';

/** Making a format takes a millisecond, and a build asks for thousands of dates and lists. */
const formats = { zh: createFormats('zh'), en: createFormats('en') } as const satisfies Record<
  Locale,
  unknown
>;

function createFormats(locale: Locale) {
  const { lang } = locales[locale];
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    date: remember(5000, (isoDate) => date.format(new Date(`${isoDate}T00:00:00Z`))),
    list: new Intl.ListFormat(lang, { type: 'conjunction' }),
  };
}

/** Formats an ISO 8601 date as a reader of the locale writes it: `2024年7月5日`, `July 5, 2024`. */
export function formatDate(locale: Locale, isoDate: string): string {
  return formats[locale].date(isoDate);
}

/** Makes a text fit to stand within quotation marks: its own become single ones, in both languages: `‘单一窗口’功能`. */
export function nestQuotes(text: string): string {
  return text.replace(/“([^”]*)”/g, '‘$1’');
}

/** Joins names as a reader of the locale lists them: `甲、乙和丙`, `A, B, and C`. */
export function formatList(locale: Locale, names: readonly string[]): string {
  return formats[locale].list.format(names);
}
