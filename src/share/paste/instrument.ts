import { formatDate } from '../../language/format.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Graph, Instrument } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { joinLines } from './choose-fitting.ts';

/** A text about a whole document: title, issuer, number, date, in English the notice, the address of its page. */
export function formatInstrumentText({ site }: Graph, instrument: Instrument, locale: Locale): string {
  const t = getTranslator(locale);
  const { id, title, docNumber, issuer, dateIssued } = instrument;
  const inLocale = ({ source, target }: Aligned) =>
    locale === 'zh' || source === '' ? source : (target ?? id);
  const date = dateIssued === null ? null : formatDate(locale, dateIssued);
  return joinLines([
    locale === 'zh' ? t('paste.title', { title: inLocale(title) }) : inLocale(title),
    joinLines([inLocale(issuer), inLocale(docNumber), date], t('paste.comma')),
    locale === 'zh' ? null : t('translation.brief'),
    toAbsolute(site, addressOf.instrument(locale, id)),
  ]);
}
