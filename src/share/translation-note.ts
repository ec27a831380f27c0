import { formatDate } from '../language/format.ts';
import type { Locale } from '../language/locales.ts';
import { getTranslator } from '../language/translate.ts';
import type { Instrument } from '../model/graph/graph.ts';
import { formatDocumentName } from './item/item-names.ts';
import type { TranslationStatus } from '../model/graph/graph.ts';

const stateKeys = {
  untranslated: 'translation.state.untranslated',
  stale: 'translation.state.stale',
  translated: 'translation.state.translated',
  reviewed: 'translation.state.reviewed',
  final: 'translation.state.final',
} as const;

/**
 * What stands beside English text wherever it is shown or copied: that it is unofficial and the Chinese prevails, what it was
 * translated from, how far it has been checked, and when it was last revised.
 */
export function formatTranslationNote(
  instrument: Instrument,
  status: TranslationStatus,
  locale: Locale,
): string {
  const t = getTranslator(locale);
  const { dateIssued } = instrument;
  const values = {
    docNumber: formatDocumentName(instrument, locale),
    status: formatTranslationStatus(status, locale),
  };
  return dateIssued === null
    ? t('translation.noteUndated', values)
    : t('translation.note', { ...values, date: formatDate(locale, dateIssued) });
}

/** How far the English has been checked, and when it was last revised: `reviewed, last revised November 24, 2026`. */
export function formatTranslationStatus({ state, revised }: TranslationStatus, locale: Locale): string {
  const t = getTranslator(locale);
  const words = t(stateKeys[state]);
  return revised === null
    ? words
    : t('translation.revised', { state: words, date: formatDate(locale, revised) });
}
