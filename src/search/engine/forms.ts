import type { Locale } from '../../language/locales.ts';
import type { Index, Relation, SearchData } from './data.ts';
import { toPhrase } from './english.ts';
import type { Fold } from './fold.ts';
import { once } from './once.ts';

/** What a form stands for. */
type Meaning =
  | { kind: 'term' | 'agency'; index: Index }
  /** A word of readers for words of the texts, both of the same language. */
  | { kind: 'synonym'; targets: readonly string[]; relation: Relation };

/** The names of everything, by their comparable forms: folded Chinese, stems of English. */
export interface Forms {
  find(locale: Locale, form: string): readonly Meaning[];
  /** Every Chinese form. */
  chinese(): readonly string[];
  /** Those with letters, digits or signs in them, the longest first: 保税+erp, 9610, pek. */
  mixed(): readonly string[];
  /** True when a Chinese form begins or ends with the words. */
  isEdge(words: string): boolean;
  /** The most characters that a Chinese form has. */
  longestChinese(): number;
  /** The most words that an English form has. */
  longestEnglish(): number;
  /** Words of all English forms by their stems; each with the forms in which it stands there. */
  vocabulary(): ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies with the words in one of their names, with the share of the name that they make up. */
  findAgencies(locale: Locale, words: string): readonly (readonly [agency: Index, share: number])[];
}

/** Words that stand in the names of more bodies than this say nothing of one of them. */
const mostAgencies = 4;

/** Collects the forms of the data. */
export function buildForms(data: SearchData, fold: Fold): Forms {
  const toForm: Record<Locale, (name: string) => string> = { zh: fold, en: toPhrase };
  const tables = {
    zh: once(() => collectForms(data, 'zh', toForm.zh)),
    en: once(() => collectForms(data, 'en', toForm.en)),
  };
  const agencyNames = {
    zh: once(() => data.agencies.map(({ zh }) => zh.map(fold))),
    en: once(() => data.agencies.map(({ en }) => en.map((name) => ` ${toPhrase(name)} `))),
  };
  const chinese = once(() => [...tables.zh().keys()]);
  const mixed = once(() =>
    chinese()
      .filter((form) => /[^\p{Script=Han}]/u.test(form))
      .sort((a, b) => b.length - a.length),
  );
  const longestChinese = once(() => Math.max(...chinese().map((form) => form.length)));
  const longestEnglish = once(() =>
    Math.max(...[...tables.en().keys()].map((form) => form.split(' ').length)),
  );
  return {
    find: (locale, form) => tables[locale]().get(form) ?? [],
    chinese,
    isEdge: (words) => chinese().some((form) => form.startsWith(words) || form.endsWith(words)),
    mixed,
    longestChinese,
    longestEnglish,
    vocabulary: once(() => collectWords(data)),
    findAgencies: (locale, words) => {
      const part = locale === 'zh' ? words : ` ${words} `;
      const found = agencyNames[locale]().flatMap((names, index) => {
        const shares = names.filter((name) => name.includes(part)).map((name) => part.length / name.length);
        return shares.length === 0 ? [] : [[index, Math.max(...shares)] as const];
      });
      return found.length > mostAgencies ? [] : found;
    },
  };
}

function collectForms(
  data: SearchData,
  locale: Locale,
  toForm: (name: string) => string,
): Map<string, Meaning[]> {
  const table = new Map<string, Meaning[]>();
  const add = (name: string, meaning: Meaning): void => {
    const form = toForm(name);
    if (form === '') return;
    const known = table.get(form);
    if (known === undefined) table.set(form, [meaning]);
    else known.push(meaning);
  };
  for (const kind of ['term', 'agency'] as const) {
    data[kind === 'term' ? 'terms' : 'agencies'].forEach((names, index) => {
      for (const variant of names[locale].flatMap(listVariants)) add(variant, { kind, index });
    });
  }
  for (const { targets, words } of data.synonyms[locale]) {
    const forms = targets.map(toForm);
    for (const [word, relation] of words) add(word, { kind: 'synonym', targets: forms, relation });
  }
  return table;
}

/** Words of all English names and synonyms. */
function collectWords({ terms, agencies, synonyms }: SearchData): Map<string, Set<string>> {
  const names = [
    ...[...terms, ...agencies].flatMap(({ en }) => en),
    ...synonyms.en.flatMap(({ words }) => words.map(([word]) => word)),
  ];
  const vocabulary = new Map<string, Set<string>>();
  for (const word of new Set(names.flatMap((name) => name.toLowerCase().match(/[a-z0-9]+/g) ?? []))) {
    const stem = toPhrase(word);
    if (stem === '') continue;
    const written = vocabulary.get(stem) ?? new Set();
    vocabulary.set(stem, written.add(word));
  }
  return vocabulary;
}

/** What a name is typed as: slashes give alternatives, round brackets something that may be missing. */
function listVariants(name: string): string[] {
  const alternatives = /^([a-z]+)\/([a-z]+)( .*)$/;
  const forms = alternatives.test(name)
    ? ['$1$3', '$2$3'].map((form) => name.replace(alternatives, form))
    : [name];
  return forms.flatMap((form) => {
    const without = form.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
    const within = /[(（]([A-Za-z]{2,})[)）]/.exec(form)?.[1];
    return [...new Set([form, without, ...(within === undefined ? [] : [within])])].filter(
      (each) => each !== '',
    );
  });
}
