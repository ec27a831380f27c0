import { type Edition, localesOf } from '../../language/edition.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';

/** A text with its language tag. */
interface LanguageText {
  text: string;
  lang: string;
}

/** A text in each language of a page; the first is in the language of the page itself. */
export type Words = readonly LanguageText[];

/** Values of an interface text. */
type Values = Readonly<Record<string, string | number>>;

/** Gives an interface text in each language of a page. */
export type Say = (key: UiKey, values?: Values) => Words;

/** The interface texts of an edition. */
export function getSay(edition: Edition): Say {
  return (key, values) => inEachLanguage(edition, (locale) => getTranslator(locale)(key, values));
}

/** A text made in each language of an edition. */
export function inEachLanguage(edition: Edition, write: (locale: Locale) => string): Words {
  return localesOf(edition).map((locale) => ({ text: write(locale), lang: locales[locale].lang }));
}
