import i18next from 'i18next';
import { nestQuotes } from './format.ts';
import { getAt } from './get-at.ts';
import { type Locale, localeKeys } from './locales.ts';
import en from './ui/en.json' with { type: 'json' };
import zh from './ui/zh.json' with { type: 'json' };

/** A key of the interface texts, without the plural endings `_one` and `_other`. */
export type UiKey = WithoutPlural<keyof typeof en>;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Gives the interface text for a key, with its variables filled in. A missing key or variable is an error. */
export type Translate = (key: UiKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * A private i18next instance, so that nothing else can change its settings. It runs at build time only, and finds texts and their plurals;
 * the variables are filled in below.
 */
const instance = i18next.createInstance();
await instance.init({
  lng: 'en',
  fallbackLng: false,
  supportedLngs: [...localeKeys],
  keySeparator: false,
  nsSeparator: false,
  resources: { zh: { translation: zh }, en: { translation: en } },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(
      `The interface text “${key}” is missing for ${languages.join(', ')}. Add it to src/language/ui/<locale>.json.`,
    );
  },
});

const translators = { zh: createTranslator('zh'), en: createTranslator('en') } as const satisfies Record<
  Locale,
  Translate
>;

/** The translator for one locale. */
export function getTranslator(locale: Locale): Translate {
  return translators[locale];
}

/** A build asks for each text thousands of times: it is found and taken apart once for each number that it counts. */
function createTranslator(locale: Locale): Translate {
  const find = instance.getFixedT(locale);
  const templates = new Map<string, Template>();
  return (key, values = {}) => {
    const count = values['count'];
    const isCounted = typeof count === 'number';
    const id = isCounted ? `${key} ${count}` : key;
    let template = templates.get(id);
    if (template === undefined) {
      const options = { ...(isCounted ? { count } : {}), skipInterpolation: true };
      template = parseTemplate(find(key as string, options));
      templates.set(id, template);
    }
    return fillTemplate(template, values);
  };
}

/** A text taken apart. */
interface Template {
  text: string;
  stretches: Stretch[];
}

/** The words before each variable, and those after the last. */
interface Stretch {
  /** True where it is left out when one of its values is empty. */
  optional: boolean;
  variables: { before: string; written: string; name: string; nested: boolean }[];
  after: string;
}

/**
 * `{{name}}`, or `“{{name, nested}}”` where a text that stands within quotation marks may have some of its own. What stands in `‹ ›` with a
 * variable is left out where its value is empty: `{{title}}‹ ({{docNumber}})›`.
 */
function parseTemplate(text: string): Template {
  // What was in the brackets is every second part.
  const parts = text.split(/‹([^‹›]*\{\{[^‹›]*)›/);
  return { text, stretches: parts.map((part, index) => parseStretch(part, index % 2 === 1)) };
}

function parseStretch(text: string, optional: boolean): Stretch {
  const variables: Stretch['variables'] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\{(\w+)(, nested)?\}\}/g)) {
    const [written, name] = [getAt(match, 0), getAt(match, 1)];
    variables.push({ before: text.slice(end, match.index), written, name, nested: match[2] !== undefined });
    end = match.index + written.length;
  }
  return { optional, variables, after: text.slice(end) };
}

type Values = Readonly<Record<string, string | number>>;

/** Values are not escaped, because Astro escapes whatever a template prints, and nothing in them is read as a variable. */
function fillTemplate({ text, stretches }: Template, values: Values): string {
  return stretches.map((stretch) => fillStretch(stretch, text, values)).join('');
}

function fillStretch({ optional, variables, after }: Stretch, text: string, values: Values): string {
  let filled = '';
  for (const { before, written, name, nested } of variables) {
    const value = values[name];
    if (value === undefined) {
      throw new Error(
        `The interface text “${text}” needs the variable ${written}, which was not given. Pass it to the translator, or correct its name in src/language/ui/<locale>.json.`,
      );
    }
    if (optional && value === '') return '';
    filled += before + (nested ? nestQuotes(String(value)) : String(value));
  }
  return filled + after;
}
