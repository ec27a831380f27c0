import type { Locale } from '../../language/locales.ts';
import type { Role } from '../../model/graph/graph.ts';

/** A text in both languages, Chinese first; `null` where there is no English, or where it has not been loaded (parts.ts). */
export type BothTexts = readonly [zh: string, en: string | null];

/** Position in one of the lists of {@link SearchData}. */
export type Index = number;

/** A measure as search knows it. */
export interface MeasureData {
  instrument: string;
  /** Last part of its address, and the number shown. */
  key: string;
  heading: BothTexts;
  /** True where the heading is ours. */
  editorial: boolean;
  /** `s1`, `s2`, … in order. */
  sentences: readonly BothTexts[];
  /** Position in `groups`; `null` where the measure stands in none. */
  group: Index | null;
  /** Bodies in the order of the text, as positions in `agencies`. */
  agencies: readonly (readonly [agency: Index, role: Role])[];
}

/** A group of measures: the division that stands directly above them. */
interface GroupData {
  /** Value of the filter: the same in every language. */
  value: string;
  label: BothTexts;
}

/** A body: the first form of each language is the one shown. */
export interface AgencyData {
  slug: string;
  zh: readonly string[];
  en: readonly string[];
}

/** A concept of the glossary: the first form of each language is the one shown. */
export interface TermData {
  slug: string;
  zh: readonly string[];
  en: readonly string[];
}

/** A choice by which readers find measures: who they are, where, how firm a text is. */
export interface TopicData {
  facet: string;
  slug: string;
  label: BothTexts;
  /** Positions in `measures`. */
  measures: readonly Index[];
}

/** A provision that is no measure and has text of its own. */
export interface ProvisionData {
  instrument: string;
  /** Its fragment in the whole text. */
  id: string;
  heading: BothTexts;
  sentences: readonly BothTexts[];
}

/** How a word that readers type relates to the words of the texts it stands for. */
export type Relation = 'same' | 'narrower' | 'broader' | 'related';

/** Words that readers type and the texts do not use, of one language. */
export interface SynonymData {
  /** Words of the texts, of the same language, that the others stand for. */
  targets: readonly string[];
  words: readonly (readonly [word: string, relation: Relation])[];
}

/**
 * Everything the engine knows, in both languages, made by the build from the linked content. It travels in several files (parts.ts).
 *
 * The texts are as shown; the engine folds them itself. Tables hold only what occurs in texts and forms.
 */
export interface SearchData {
  measures: readonly MeasureData[];
  groups: readonly GroupData[];
  agencies: readonly AgencyData[];
  terms: readonly TermData[];
  topics: readonly TopicData[];
  provisions: readonly ProvisionData[];
  synonyms: Readonly<Record<Locale, readonly SynonymData[]>>;
  /** Words to pass over in a query, of each language. */
  stopWords: Readonly<Record<Locale, readonly string[]>>;
  /** Traditional characters and the simplified ones they stand for: `國国務务…`. */
  traditional: string;
  /** For each syllable without its tone the characters of texts and names that can be read so: `bao:保包报`. */
  pinyin: readonly string[];
  /** The same for characters in daily use that the texts lack: what a slip may have put in place of one of theirs. */
  slips: readonly string[];
}
