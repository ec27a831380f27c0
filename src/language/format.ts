import { type Locale, locales } from './locales.ts';

/** Making a format takes a millisecond, and a build asks for thousands of dates. */
const dateFormats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  zh: makeDateFormat('zh'),
  en: makeDateFormat('en'),
};

/** Formats an ISO 8601 date as a reader of the locale writes it: `2024年7月5日`, `July 5, 2024`. */
export function formatDate(locale: Locale, isoDate: string): string {
  return dateFormats[locale].format(new Date(`${isoDate}T00:00:00Z`));
}

/** Makes a text fit to stand within quotation marks: its own become single ones, in both languages: `‘单一窗口’功能`. */
export function nestQuotes(text: string): string {
  return text.replace(/“([^”]*)”/g, '‘$1’');
}

/** Joins names as a reader of the locale lists them: `甲、乙和丙`, `A, B, and C`. */
export function formatList(locale: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(locales[locale].lang).format(names);
}

function makeDateFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[locale].lang, { dateStyle: 'long', timeZone: 'UTC' });
}
