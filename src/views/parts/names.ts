import { formatDate } from '../../language/format.ts';
import { type Locale, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type {
  Agency,
  Division,
  GenericParty,
  Instrument,
  Measure,
  Provision,
} from '../../model/graph/graph.ts';
import { chooseDocumentName, findText, toDocument } from '../../share/item/item-names.ts';
import { type LocalText, toLocalText } from './local-text.ts';

/** Facts of an instrument in one language, for sentences and titles, as {@link toDocument} gives them. */
export function toInstrumentNames(instrument: Instrument, locale: Locale) {
  return {
    ...toDocument(instrument, locale),
    date: instrument.dateIssued === null ? null : formatDate(locale, instrument.dateIssued),
  };
}

/** A measure's heading for places that cannot mark a language; “Measure 12” where it has no English yet. */
export function toPlainHeading(measure: Measure, locale: Locale): string {
  return (
    findText(measure.heading, locale) ?? getTranslator(locale)('measure.number', { number: measure.num })
  );
}

/** The heading of a section or subsection; its number where the text gives it none. */
export function toDivisionName(division: Division, locale: Locale): LocalText {
  return division.heading === null
    ? { text: division.num, lang: locale === 'zh' ? null : 'zh-CN', stale: false }
    : toLocalText(division.heading, locale);
}

/** The same for places that cannot mark a language; “Section 2.1” where there are no words in the language. */
export function toPlainDivisionName({ heading, id, num }: Division, locale: Locale): string {
  const number = locale === sourceLocale ? num : id.replace(/^sec-/, '').replaceAll('-', '.');
  return (
    (heading === null ? undefined : findText(heading, locale)) ??
    getTranslator(locale)('text.section', { number })
  );
}

/** What any unit of the text is called where no language can be marked: “Measure 12”, “Notice of issue”. */
export function toPlainProvisionName(provision: Provision, locale: Locale): string {
  const t = getTranslator(locale);
  // Where numbers begin again, only the key says which measure it is.
  if (provision.kind === 'measure') return t('measure.number', { number: provision.key });
  if (provision.kind === 'notice') return t('instrument.notice');
  if (provision.kind === 'preamble') return t('instrument.preamble');
  if (provision.kind === 'section' || provision.kind === 'subsection')
    return toPlainDivisionName(provision, locale);
  return (
    (provision.heading === null ? undefined : findText(provision.heading, locale)) ?? t('instrument.untitled')
  );
}

/** What a document is called beside a place in it: its number, or its title where it has none. */
export function toDocumentName(instrument: Instrument, locale: Locale): LocalText {
  return toLocalText(chooseDocumentName(instrument), locale);
}

/**
 * Names the document of a place on a page with places in several; `null` on a page where all are in one, so that nothing needs to be
 * said.
 */
export function createDocumentNamer(
  instruments: readonly Instrument[],
  locale: Locale,
): (instrument: Instrument) => LocalText | null {
  const isOne = new Set(instruments).size < 2;
  return (instrument) => (isOne ? null : toDocumentName(instrument, locale));
}

/** How a list names an agency. */
export interface AgencyName {
  name: string;
  /** The Chinese name that stands beside an English one that was composed here; otherwise `null`. */
  besideZh: string | null;
}

/**
 * A body's name in a list: in Chinese as printed, in English the fixed name, with the Chinese beside it where no official English
 * is known.
 */
export function toAgencyName(
  { record, shortName }: Agency,
  locale: Locale,
  printed: string = shortName,
): AgencyName {
  if (locale === 'zh') return { name: printed, besideZh: null };
  return { name: record.en.name, besideZh: record.confidence === 'low' ? record.zh.full : null };
}

/** A party that the text names only in general. */
export function toGenericName({ zh, en }: GenericParty, locale: Locale): LocalText {
  if (locale === 'zh') return { text: zh, lang: null, stale: false };
  return en === null ? { text: zh, lang: 'zh-CN', stale: false } : { text: en, lang: null, stale: false };
}
