import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Agency, Graph } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { formatDocumentName, toItemInstrument } from '../item/item-names.ts';
import { joinLines } from './choose-fitting.ts';

/**
 * A text about a body: its name, how many measures of a document name it (of the main one where that names it), in English the notice,
 * the address of its page.
 */
export function formatAgencyText(graph: Graph, agency: Agency, locale: Locale): string {
  const t = getTranslator(locale);
  const { record, participations, slug } = agency;
  const instrument = toItemInstrument(graph, { kind: 'agency', agency });
  const named = participations.flatMap(({ measure }) => (measure.instrument === instrument ? measure : []));
  return joinLines([
    t('paste.agency', {
      name: locale === 'zh' ? record.zh.full : record.en.name,
      document: formatDocumentName(instrument, locale),
      count: new Set(named).size,
    }),
    locale === 'zh' ? null : t('translation.brief'),
    toAbsolute(graph.site, addressOf.agency(locale, slug)),
  ]);
}
