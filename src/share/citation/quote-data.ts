import { type Edition, localesOf } from '../../language/edition.ts';
import { locales } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { buildCited } from './build-cited.ts';
import type { Cited } from './cited.ts';

/** An interface text in the language of the page; on a page in both in each, one after the other. */
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
  edition: Edition;
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

/** Prepares the data of a measure's page for the browser. */
export function buildQuoteData(graph: Graph, measure: Measure, edition: Edition): QuoteData {
  const toLabel = (key: UiKey): ToolLabel =>
    localesOf(edition).map((locale) => ({
      text: getTranslator(locale)(key),
      // The page in both languages is Chinese; its English says so.
      lang: edition === 'zh+en' && locale === 'en' ? locales.en.lang : null,
    }));
  const labels = Object.fromEntries(
    Object.entries(labelKeys).map(([name, key]) => [name, toLabel(key)]),
  ) as ToolLabels;
  return { edition, cited: buildCited(graph, measure), labels };
}
