import type { Locale } from '../../language/locales.ts';
import type { BothTexts, Index, MeasureData, ProvisionData, SearchData } from './data.ts';
import { type EnglishWord, splitEnglish, toPhrase } from './english.ts';
import type { Span } from '../../model/link/find-terms.ts';
import type { Fold } from './fold.ts';
import { once } from './once.ts';

/** A heading or sentence in its comparable forms. */
export interface Unit {
  texts: BothTexts;
  /** Folded Chinese, as long as the text. */
  zh: string;
  /** Words of the English with their places. */
  words(): readonly EnglishWord[];
  /** Their stems with a space before and after each, so that a phrase is found by its stems. */
  stems(): string;
  /** Where a text has names of bodies and concepts, the longest at each place; in the English as places in `stems`. */
  findNames(locale: Locale): readonly Span[];
}

/** Something that can be found by its texts. */
export interface Document {
  kind: 'measure' | 'provision' | 'topic';
  /** Position in its list of the data. */
  index: Index;
  heading: Unit;
  sentences: readonly Unit[];
  /** Characters of the Chinese sentences together. */
  length: number;
}

/** All texts, and what they say about which words there are. */
export interface Documents {
  measures: readonly Document[];
  provisions: readonly Document[];
  /** The labels of topics. They are no words of the texts: what a text says is not known by them. */
  topics: readonly Document[];
  /** The label of each group. */
  groups: readonly Unit[];
  /** Folded Chinese of everything, one text a line. */
  allChinese: string;
  /** True when two characters stand side by side in some Chinese text. */
  hasPair(pair: string): boolean;
  /** Words of all English texts by their stems; each with the forms in which it stands there. */
  vocabulary(): ReadonlyMap<string, ReadonlySet<string>>;
  /** True when the words stand side by side in some English text. */
  hasPhrase(stems: string): boolean;
}

/** Makes the texts of the data comparable, once. */
export function buildDocuments(data: SearchData, fold: Fold): Documents {
  const named = [...data.terms, ...data.agencies];
  const chineseNames = once(() => sortLongest(named.flatMap(({ zh }) => zh.map(fold))));
  const englishNames = once(() =>
    sortLongest(named.flatMap(({ en }) => en.map((name) => ` ${toPhrase(name)} `))),
  );
  const toUnit = (texts: BothTexts): Unit => {
    const zh = fold(texts[0]);
    const words = once(() => splitEnglish(texts[1] ?? ''));
    const stems = once(
      () =>
        ` ${words()
          .map(({ stem }) => stem)
          .join(' ')} `,
    );
    const names = {
      zh: once(() => findNames(zh, chineseNames())),
      en: once(() => findNames(stems(), englishNames())),
    };
    return { texts, zh, words, stems, findNames: (locale) => names[locale]() };
  };
  const toDocument =
    (kind: Document['kind']) =>
    ({ heading, sentences }: MeasureData | ProvisionData, index: Index): Document => ({
      kind,
      index,
      heading: toUnit(heading),
      sentences: sentences.map(toUnit),
      length: sentences.reduce((sum, [zh]) => sum + zh.length, 0),
    });
  const measures = data.measures.map(toDocument('measure'));
  const provisions = data.provisions.map(toDocument('provision'));
  const topics = data.topics.map(({ label }, index): Document => ({
    kind: 'topic',
    index,
    heading: toUnit(label),
    sentences: [],
    length: label[0].length,
  }));
  const groups = data.groups.map(({ label }) => toUnit(label));
  const units = [
    ...[...measures, ...provisions].flatMap(({ heading, sentences }) => [heading, ...sentences]),
    ...groups,
  ];
  const allChinese = units.map(({ zh }) => zh).join('\n');
  const pairs = once(() => new Set(Array.from(allChinese, (_, index) => allChinese.slice(index, index + 2))));
  const allStems = once(() => units.map(({ stems }) => stems()).join('\n'));
  return {
    measures,
    provisions,
    topics,
    groups,
    allChinese,
    hasPair: (pair) => pairs().has(pair),
    vocabulary: once(() => collectWords(units)),
    hasPhrase: (stems) => allStems().includes(` ${stems} `),
  };
}

function collectWords(units: readonly Unit[]): Map<string, Set<string>> {
  const vocabulary = new Map<string, Set<string>>();
  for (const { stem, text } of units.flatMap(({ words }) => words())) {
    const forms = vocabulary.get(stem) ?? new Set();
    vocabulary.set(stem, forms.add(text));
  }
  return vocabulary;
}

function sortLongest(names: readonly string[]): string[] {
  return [...names].sort((a, b) => b.length - a.length);
}

/** Places of names, the longest first, without overlap. */
function findNames(text: string, longestFirst: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const name of longestFirst) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end });
    }
  }
  return found;
}

/** Text of a unit in a language; the Chinese where there is no English. */
export function getText({ texts: [zh, en] }: Unit, locale: Locale): { text: string; lang: 'zh-CN' | null } {
  if (locale === 'zh') return { text: zh, lang: null };
  return en === null ? { text: zh, lang: 'zh-CN' } : { text: en, lang: null };
}
