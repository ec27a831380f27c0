import { formatDate, nestQuotes } from '../../language/format.ts';
import type { Edition } from '../../language/edition.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { derive } from '../../model/graph/derive.ts';
import type { Aligned, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import { formatTranslationStatus } from '../translation-note.ts';
import type { Cited, CitedText } from './cited.ts';

/** Prepares a measure for citations in every language. */
export const buildCited = derive(({ site }, measure: Measure): Cited => {
  const { instrument, key } = measure;
  const toAddress = (edition: Edition) => toAbsolute(site, addressOf.measure(edition, instrument.id, key));
  return {
    key: `${instrument.id}-${key}`,
    number: measure.num,
    dateIssued: instrument.dateIssued,
    addresses: { zh: toAddress('zh'), en: toAddress('en'), 'zh+en': toAddress('zh+en') },
    texts: { zh: toCitedText(measure, 'zh'), en: toCitedText(measure, 'en') },
    sentences: measure.segments.map(({ id, source, target, state }) => ({
      id,
      zh: source,
      en: target,
      stale: state === 'stale',
    })),
  };
});

/** What is cited in one language. The id stands in for names that have no English yet, the number for a heading. */
function toCitedText(measure: Measure, locale: Locale): CitedText {
  const { instrument, num, heading } = measure;
  const { dateIssued } = instrument;
  const t = getTranslator(locale);
  const inLocale = ({ source, target }: Aligned, otherwise: string) =>
    locale === 'zh' || source === '' ? source : (target ?? otherwise);
  const headingText = nestQuotes(inLocale(heading, t('measure.number', { number: num })));
  const status = formatTranslationStatus(getTranslationStatus([measure]), locale);
  return {
    lang: locales[locale].lang,
    issuer: inLocale(instrument.issuer, instrument.id),
    title: inLocale(instrument.title, instrument.id),
    docNumber: inLocale(instrument.docNumber, instrument.id),
    date: dateIssued === null ? '' : formatDate(locale, dateIssued),
    heading: heading.editorial ? t('cite.editorial', { heading: headingText }) : headingText,
    words: {
      measure: t('cite.measure'),
      sentence: t('cite.sentence'),
      sentences: t('cite.sentences'),
      official: t('cite.official', { status }),
      plain: t('cite.plain'),
      legal: t('cite.legal'),
      title: t('cite.title'),
      source: t('cite.source'),
      space: locale === 'zh' ? '' : ' ',
      notice: locale === 'zh' ? null : t('translation.brief'),
      untranslated: t('neutral.untranslated'),
      stale: t('translation.stale'),
    },
  };
}
