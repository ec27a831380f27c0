/** The one table of locales: everything that depends on a language is derived from it. */
export const locales = {
  zh: { key: 'zh', lang: 'zh-CN', name: '中文', ogLocale: 'zh_CN' },
  en: { key: 'en', lang: 'en', name: 'English', ogLocale: 'en_US' },
} as const;

/** The path key of a locale: the first segment of an address. */
export type Locale = keyof typeof locales;

/** Every locale, in the order in which both are listed. */
export const localeKeys: readonly Locale[] = ['zh', 'en'];

/** The language in which the instruments are issued. */
export const sourceLocale: Locale = 'zh';

/** The locale that a reader can switch to from `locale`. */
export function getOtherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** True when `key` is the path key of a locale. */
export function isLocale(key: string): key is Locale {
  return Object.hasOwn(locales, key);
}
