import { formatDate } from '../../language/format.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { toDocument } from '../item/item-names.ts';
import { joinLines } from './choose-fitting.ts';

/** A text about a whole document: title, issuer, number, date, in English the notice, the address of its page. */
export function formatInstrumentText({ site }: Graph, instrument: Instrument, locale: Locale): string {
  const t = getTranslator(locale);
  const { id, dateIssued } = instrument;
  const { title, docNumber, issuer } = toDocument(instrument, locale);
  const date = dateIssued === null ? null : formatDate(locale, dateIssued);
  return joinLines([
    t('paste.title', { title }),
    joinLines([issuer, docNumber, date], t('paste.comma')),
    locale === 'zh' ? null : t('translation.brief'),
    toAbsolute(site, addressOf.instrument(locale, id)),
  ]);
}
