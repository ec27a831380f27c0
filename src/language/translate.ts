import i18next from 'i18next';
import { nestQuotes } from './format.ts';
import { type Locale, localeKeys } from './locales.ts';
import en from './ui/en.json' with { type: 'json' };
import zh from './ui/zh.json' with { type: 'json' };

/** A key of the interface texts, without the plural endings `_one` and `_other`. */
export type UiKey = WithoutPlural<keyof typeof en>;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Gives the interface text for a key, with its variables filled in. A missing key or variable is an error. */
export type Translate = (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * A private i18next instance, so that nothing else can change its settings. It runs at build time only.
 * Values are not escaped here: Astro escapes whatever a template prints.
 */
const instance = i18next.createInstance();
await instance.init({
  fallbackLng: false,
  supportedLngs: [...localeKeys],
  keySeparator: false,
  nsSeparator: false,
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(
      `The interface text “${key}” is missing for ${languages.join()}. Add it to src/language/ui/<locale>.json.`,
    );
  },
  missingInterpolationHandler: (text: string, match: RegExpExecArray | string[]) => {
    throw new Error(
      `The interface text “${text}” needs the variable ${match[0] ?? ''}, which was not given. Pass it to the translator, or correct its name in src/language/ui/<locale>.json.`,
    );
  },
});

// `“{{name, nested}}”`: a text that stands within quotation marks and may have some of its own.
instance.services.formatter?.add('nested', (value: unknown) => nestQuotes(String(value)));

/** The translator for one locale. */
export function getTranslator(locale: Locale): Translate {
  const translate = instance.getFixedT(locale);
  return (key, values = {}) => translate(key as string, values);
}
