/**
 * Interface texts that the scripts of a search box need, in one language. The page hands them over; scripts have none of their own.
 * What stands in braces is filled in: `{count}`, `{query}`.
 */
export interface BoxWords {
  /** Name of the list of suggestions. */
  suggestions: string;
  /** Said of their number. */
  suggestionNone: string;
  suggestionOne: string;
  suggestionOther: string;
  /** Last line of the list: `{query}`. */
  searchFor: string;
  kindMeasure: string;
  kindAgency: string;
  kindTerm: string;
  kindTopic: string;
  kindProvision: string;
  kindPage: string;
  /** Why something matches: `{typed}`, and `{words}` except in the last. */
  reasonPinyin: string;
  reasonSynonym: string;
  reasonTranslation: string;
  reasonCorrection: string;
  reasonOtherLanguage: string;
  /** On the page of a result: `{phrases}`, each one as `{phrase}` quoted. */
  marked: string;
  quoted: string;
  unmark: string;
}

/** What the search page needs besides. */
export interface PageWords extends BoxWords {
  idle: string;
  loading: string;
  failed: string;
  countOne: string;
  countOther: string;
  countNearestOne: string;
  countNearestOther: string;
  countNone: string;
  /** `{query}`. */
  none: string;
  noneNarrowed: string;
  /** A choice of a filter: `{label}`, `{count}`. */
  choice: string;
  editorial: string;
  /** `{number}`. */
  sentence: string;
  /** `{role}`, `{name}`. */
  body: string;
  roleLead: string;
  roleJoint: string;
  roleSupport: string;
  roleResponsible: string;
  fullTextLoading: string;
  fullTextNone: string;
  fullTextOne: string;
  fullTextOther: string;
  fullTextFailed: string;
}

/** Reads the texts that an element carries as `data-words`. */
export function readWords<Words extends BoxWords>(element: HTMLElement): Words {
  return JSON.parse(element.dataset['words'] ?? '{}') as Words;
}

/** Fills values into a text. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}
