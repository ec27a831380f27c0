import type { Locale } from '../../i18n/locales.ts';
import type { Index, Relation, SearchData } from './data.ts';
import { toPhrase } from './english.ts';
import type { Fold } from './fold.ts';

/** What a form stands for. */
export type Meaning =
  | { kind: 'term' | 'agency'; index: Index }
  /** A word of readers for words of the texts, both of the same language. */
  | { kind: 'synonym'; targets: readonly string[]; relation: Relation };

/** The names of everything, by their comparable forms: folded Chinese, stems of English. */
export interface Forms {
  find(locale: Locale, form: string): readonly Meaning[];
  /** Every Chinese form. */
  chinese: readonly string[];
  /** Those with letters, digits or signs in them, the longest first: 保税+erp, 9610, pek. */
  mixed: readonly string[];
  /** True when a Chinese form begins or ends with the words. */
  isEdge(words: string): boolean;
  /** The most characters that a Chinese form has. */
  longestChinese: number;
  /** The most words that an English form has. */
  longestEnglish: number;
  /** Words of all English forms by their stems; each with the forms in which it stands there. */
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies with the words in one of their names, with the share of the name that they make up. */
  findAgencies(locale: Locale, words: string): readonly (readonly [agency: Index, share: number])[];
}

/** Words that stand in the names of more bodies than this say nothing of one of them. */
const mostAgencies = 4;

/** Collects the forms of the data. */
export function buildForms(data: SearchData, fold: Fold): Forms {
  const tables: Record<Locale, Map<string, Meaning[]>> = { zh: new Map(), en: new Map() };
  const vocabulary = new Map<string, Set<string>>();
  const toForm: Record<Locale, (name: string) => string> = { zh: fold, en: toPhrase };
  const add = (locale: Locale, name: string, meaning: Meaning): void => {
    const form = toForm[locale](name);
    if (form === '') return;
    const known = tables[locale].get(form) ?? [];
    tables[locale].set(form, [...known, meaning]);
  };
  const addNames = (
    kind: 'term' | 'agency',
    names: { zh: readonly string[]; en: readonly string[] },
    index: Index,
  ) => {
    for (const locale of ['zh', 'en'] as const) {
      for (const name of names[locale]) {
        for (const variant of listVariants(name)) add(locale, variant, { kind, index });
      }
    }
  };
  data.terms.forEach((names, index) => addNames('term', names, index));
  data.agencies.forEach((names, index) => addNames('agency', names, index));
  for (const locale of ['zh', 'en'] as const) {
    for (const { targets, words } of data.synonyms[locale]) {
      for (const [word, relation] of words) {
        add(locale, word, { kind: 'synonym', targets: targets.map(toForm[locale]), relation });
      }
    }
  }
  const englishNames = [
    ...[...data.terms, ...data.agencies].flatMap(({ en }) => en),
    ...data.synonyms.en.flatMap(({ words }) => words.map(([word]) => word)),
  ];
  for (const word of englishNames.flatMap((name) => name.toLowerCase().match(/[a-z0-9]+/g) ?? [])) {
    const stem = toPhrase(word);
    if (stem === '') continue;
    const written = vocabulary.get(stem) ?? new Set();
    vocabulary.set(stem, written.add(word));
  }
  const agencyNames: Record<Locale, string[][]> = {
    zh: data.agencies.map(({ zh }) => zh.map(fold)),
    en: data.agencies.map(({ en }) => en.map((name) => ` ${toPhrase(name)} `)),
  };
  const chinese = [...tables.zh.keys()];
  return {
    find: (locale, form) => tables[locale].get(form) ?? [],
    chinese,
    isEdge: (words) => chinese.some((form) => form.startsWith(words) || form.endsWith(words)),
    mixed: chinese.filter((form) => /[^\p{Script=Han}]/u.test(form)).sort((a, b) => b.length - a.length),
    longestChinese: Math.max(...chinese.map((form) => form.length)),
    longestEnglish: Math.max(...[...tables.en.keys()].map((form) => form.split(' ').length)),
    vocabulary,
    findAgencies: (locale, words) => {
      const part = locale === 'zh' ? words : ` ${words} `;
      const found = agencyNames[locale].flatMap((names, index) => {
        const shares = names.filter((name) => name.includes(part)).map((name) => part.length / name.length);
        return shares.length === 0 ? [] : [[index, Math.max(...shares)] as const];
      });
      return found.length > mostAgencies ? [] : found;
    },
  };
}

/** What a name is typed as: slashes give alternatives, round brackets something that may be missing. */
function listVariants(name: string): string[] {
  const alternatives = /^([a-z]+)\/([a-z]+)( .*)$/.exec(name);
  const forms =
    alternatives === null
      ? [name]
      : [
          `${alternatives[1] ?? ''}${alternatives[3] ?? ''}`,
          `${alternatives[2] ?? ''}${alternatives[3] ?? ''}`,
        ];
  return forms.flatMap((form) => {
    const without = form.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
    const within = /[(（]([A-Za-z]{2,})[)）]/.exec(form)?.[1];
    return [...new Set([form, without, ...(within === undefined ? [] : [within])])].filter(
      (each) => each !== '',
    );
  });
}
