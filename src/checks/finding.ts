/** The rules of the checker; each has a file of its name. */
export type Rule =
  | 'missing-pair'
  | 'stale-pair'
  | 'orphan-pair'
  | 'term-rendering'
  | 'wrong-rendering'
  | 'number'
  | 'body-name'
  | 'unknown-body'
  | 'verb-strength'
  | 'unused-exception'
  | 'chinese-left'
  | 'spelling'
  | 'punctuation'
  | 'glance-phrase'
  | 'essential-sentence'
  | 'search-word'
  | 'topic-quote'
  | 'topic-body'
  | 'topic-repeat'
  | 'topic-empty';

/** Where in the content a text stands: the file, and the way to the value in it. */
export interface Place {
  /** Path from the root of the project. */
  file: string;
  /** Keys down to the value, such as `['pairs', 0, 'target']`; empty when the file as a whole is meant. */
  path: readonly (string | number)[];
}

/** One thing that is wrong with the content, with the place and the repair. */
export interface Finding extends Place {
  rule: Rule;
  /** An `error` fails the check; a `warning` asks for a second look. */
  severity: 'error' | 'warning';
  /** UTF-16 offset in the text at `path` where it begins. */
  offset: number;
  /** What is wrong, with the value. One sentence. */
  message: string;
  /** How to repair it. One sentence. */
  hint: string;
}

/** Files that hold one thing each, as findings name them. */
export const files = {
  terms: 'content/terms.yaml',
  verbs: 'content/verbs.yaml',
  agencies: 'content/agencies.yaml',
  glance: 'content/glance.yaml',
  share: 'content/share.yaml',
  search: 'content/search.yaml',
  topics: 'content/topics.yaml',
  translation: (instrument: string, provision: string) =>
    `content/translations/en/${instrument}/${provision}.yaml`,
} as const;
