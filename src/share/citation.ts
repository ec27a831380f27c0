import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translate.ts';
import type { Aligned, Graph, Measure } from '../model/graph.ts';
import { addressOf, toAbsolute } from '../model/identifiers.ts';
import { getTranslationStatus } from '../model/translation-status.ts';
import { formatTranslationStatus } from './translation-note.ts';

/**
 * The citation of a measure: issuer, title, document number, date, number, heading, permanent address; in English also that the
 * translation is unofficial, that the Chinese prevails, and the state of the English. An editorial heading is cited as such.
 */
export function formatCitation({ site }: Graph, measure: Measure, locale: Locale): string {
  const { instrument } = measure;
  const t = getTranslator(locale);
  const inLocale = ({ source, target }: Aligned) => (locale === 'zh' ? source : (target ?? instrument.id));
  const headingText =
    locale === 'zh'
      ? measure.heading.source
      : (measure.heading.target ?? t('measure.number', { number: measure.num }));
  const values = {
    issuer: inLocale(instrument.issuer),
    title: inLocale(instrument.title),
    docNumber: inLocale(instrument.docNumber),
    number: measure.num,
    heading: measure.heading.editorial
      ? t('measure.citationEditorial', { heading: headingText })
      : headingText,
    status: formatTranslationStatus(getTranslationStatus([measure]), locale),
    address: toAbsolute(site, addressOf.measure(locale, instrument.id, measure.key)),
  };
  return instrument.dateIssued === null
    ? t('measure.citationTextUndated', values)
    : t('measure.citationText', { ...values, date: formatDate(locale, instrument.dateIssued) });
}
