import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Instrument } from '../../model/graph/graph.ts';

/** A document in few words: its number, or its title where it has none. The id stands in for what has no English yet. */
export function formatDocumentName({ id, docNumber, title }: Instrument, locale: Locale): string {
  const inLocale = ({ source, target }: Aligned) => (locale === 'zh' ? source : (target ?? id));
  if (docNumber.source !== '') return inLocale(docNumber);
  return locale === 'zh' ? getTranslator(locale)('paste.title', { title: title.source }) : inLocale(title);
}
