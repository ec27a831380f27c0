import { editions } from '../language/edition.ts';
import { toEditionWord } from '../language/edition-word.ts';
import { localeKeys } from '../language/locales.ts';
import { type Address, addressOf } from '../model/addresses.ts';
import type { Graph, Measure } from '../model/graph/graph.ts';
import { buildQuoteData } from '../share/citation/quote-data.ts';
import { buildEmbedCode } from '../views/parts/embed-code.ts';
import { buildOembed } from './oembed.ts';

/** A file of JSON that programs read. */
export interface DataFile {
  address: Address;
  /** Makes its text. */
  write: () => string;
}

/** The files of data of a measure: what a browser needs to quote its sentences, and what a site that reads oEmbed shows of it. */
export function listDataFiles(graph: Graph, measure: Measure): DataFile[] {
  const { instrument, key } = measure;
  return [
    ...editions.map((edition) => ({
      address: addressOf.quote(toEditionWord(edition), instrument.id, key),
      write: () => JSON.stringify(buildQuoteData(graph, measure, edition)),
    })),
    ...localeKeys.map((locale) => ({
      address: addressOf.oembed(locale, instrument.id, key),
      write: () => buildOembed(graph, buildEmbedCode(graph, measure, locale), locale),
    })),
  ];
}
