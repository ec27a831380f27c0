import { localeKeys, locales } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { buildCited } from './build-cited.ts';
import { type Cited, listLanguages, type QuoteLanguage } from './cited.ts';

/** An interface text in the language of the page; on a neutral page in both, one after the other. */
export type ToolLabel = { text: string; lang: string | null }[];

/** Names of what can be done with a sentence. In `sentence` and `sentences` braces are filled in: `{number}`, `{first}`, `{last}`. */
export type ToolLabels = Record<
  | 'sentence'
  | 'sentences'
  | 'through'
  | 'copyLink'
  | 'copyCitation'
  | 'copyQuotation'
  | 'copyBoth'
  | 'share'
  | 'close'
  | 'copied'
  | 'selected',
  ToolLabel
>;

/** All that the browser needs to quote sentences of a measure. */
export interface QuoteData {
  /** Of the page. */
  language: QuoteLanguage;
  cited: Cited;
  labels: ToolLabels;
}

const labelKeys = {
  sentence: 'cite.sentenceTools',
  sentences: 'cite.sentencesTools',
  through: 'cite.through',
  copyLink: 'cite.copyLink',
  copyCitation: 'cite.copyCitation',
  copyQuotation: 'cite.copyQuotation',
  copyBoth: 'cite.copyBoth',
  share: 'cite.share',
  close: 'cite.close',
  copied: 'copy.done',
  selected: 'copy.selected',
} as const satisfies Record<keyof ToolLabels, UiKey>;

/** The languages in which a measure has a page: each by itself, and both on the neutral one. */
export const quoteLanguages: readonly QuoteLanguage[] = [...localeKeys, 'both'];

/** Prepares the data of a measure's page for the browser. */
export function buildQuoteData(graph: Graph, measure: Measure, language: QuoteLanguage): QuoteData {
  const toLabel = (key: UiKey): ToolLabel =>
    listLanguages(language).map((locale) => ({
      text: getTranslator(locale)(key),
      // The neutral page is Chinese; its English says so.
      lang: language === 'both' && locale === 'en' ? locales.en.lang : null,
    }));
  const labels = Object.fromEntries(
    Object.entries(labelKeys).map(([name, key]) => [name, toLabel(key)]),
  ) as ToolLabels;
  return { language, cited: buildCited(graph, measure), labels };
}
