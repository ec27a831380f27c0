import type { Role } from '../../model/graph/graph.ts';
import type { Span } from '../../model/link/find-terms.ts';

/** What a visitor asks for. Empty strings mean “any”. */
export interface SearchQuery {
  q: string;
  /** Slug of a body. */
  agency: string;
  role: Role | '';
  /** Value of a group. */
  group: string;
  /** Value of a topic: `who.importers`. */
  topic: string;
}

/** A text with the stretches that match. */
export interface MarkedText {
  text: string;
  /** Sorted, without overlap; empty where the match is in the other language only. */
  marks: readonly Span[];
  /** Language of the text when it is not that of the page: a sentence without English. */
  lang: 'zh-CN' | null;
}

/** Why a result matches although its text does not hold the words as typed. */
export type Reason =
  /** The letters typed are the pinyin of `words`. */
  | { kind: 'pinyin'; typed: string; words: string }
  /** The word typed stands for `words` of the text. */
  | { kind: 'synonym'; typed: string; words: string }
  /** The word typed is of the other language; `words` are in the language of the page. */
  | { kind: 'translation'; typed: string; words: string }
  /** A slip was put right. */
  | { kind: 'correction'; typed: string; words: string };

type ResultKind = 'measure' | 'agency' | 'provision' | 'term' | 'topic';

/** One line of the result list. */
export interface Result {
  kind: ResultKind;
  /** Address below the base path, with the fragment of the matching sentence: `/zh/ferry-2023/8/#s1`. */
  address: string;
  /** Number of a measure. */
  number: string | null;
  title: MarkedText;
  /** True where the title is a heading of ours. */
  editorial: boolean;
  /** The sentence that matches best; `null` when only the title or a body does. */
  sentence: MarkedText | null;
  /** Its number in the measure: 1 for `s1`. */
  sentenceNumber: number | null;
  /** For a measure found by one of its bodies: the body's name in the language of the page, and its role. */
  body: { name: string; role: Role } | null;
  reasons: readonly Reason[];
  /** Phrases to light on the page that the result leads to, as they stand there. */
  phrases: readonly string[];
}

/** How many measures each choice of a filter would leave, the other filters unchanged. */
export interface FilterCounts {
  agency: Readonly<Record<string, number>>;
  role: Readonly<Record<string, number>>;
  group: Readonly<Record<string, number>>;
  topic: Readonly<Record<string, number>>;
}

/** What the engine answers. */
export interface Answer {
  results: readonly Result[];
  /** True: nothing matches as asked, the results are only the nearest. */
  isWeak: boolean;
  counts: FilterCounts;
}

/** One line of the list below a search box. */
export interface Suggestion {
  kind: 'measure' | 'agency' | 'term' | 'topic';
  address: string;
  number: string | null;
  title: MarkedText;
  /** Why it is offered when its title does not show it. */
  reason: Reason | null;
}

/** Answers queries in one language of the interface, from texts in both. Never throws, whatever is typed. */
export interface SearchEngine {
  search(query: SearchQuery): Answer;
  /** At most `most` suggestions for what has been typed so far, best first. */
  suggest(typed: string, most: number): Suggestion[];
}
