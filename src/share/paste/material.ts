import { formatDate } from '../../language/format.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import type { Aligned, Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { findText, toDocument, formatDocumentName } from '../item/item-names.ts';

/** What texts to paste are made of: words of the document, names, address; nothing is summed up. */
export interface PasteMaterial {
  t: Translate;
  number: string;
  /** Marked where it is editorial. */
  heading: string;
  /** The essential sentences, whole; empty where the language lacks one of them or has it out of date. */
  sentences: string[];
  /** Who is responsible, as a line of its own; `null` where the text names nobody. */
  agencies: string | null;
  /** The document in few words. */
  document: string;
  /** Its issuer, title and number, what it has of them. */
  source: string;
  /** `null` where the document has none. */
  date: string | null;
  /** Permanent address of the page in the language of the text. */
  address: string;
}

/** Collects what is said of a measure in one language. */
export function collectMaterial({ site }: Graph, measure: Measure, locale: Locale): PasteMaterial {
  const { instrument, num, heading, key } = measure;
  const t = getTranslator(locale);
  const headingText = findText(heading, locale) ?? t('measure.number', { number: num });
  return {
    t,
    number: num,
    heading: heading.editorial ? t('cite.editorial', { heading: headingText }) : headingText,
    sentences: listSentences(measure.essentials, locale),
    agencies: formatAgencies(measure, locale, t),
    document: formatDocumentName(instrument, locale),
    source: t('paste.source', toDocument(instrument, locale)),
    date: instrument.dateIssued === null ? null : formatDate(locale, instrument.dateIssued),
    address: toAbsolute(site, addressOf.measure(locale, instrument.id, key)),
  };
}

/** All or none: a sentence that stands alone can sound firmer than with the one that limits it. */
function listSentences(essentials: readonly Aligned[], locale: Locale): string[] {
  if (locale === 'zh') return essentials.map(({ source }) => source);
  const translated = essentials.flatMap(({ target, state }) =>
    target === null || state === 'stale' ? [] : target,
  );
  return translated.length === essentials.length ? translated : [];
}

function formatAgencies(measure: Measure, locale: Locale, t: Translate): string | null {
  const names = [
    ...measure.agencies.map(({ agency, name }) => (locale === 'zh' ? name : agency.record.en.name)),
    ...measure.generic.flatMap(({ zh, en }) => (locale === 'zh' ? zh : (en ?? []))),
  ];
  if (names.length === 0) return null;
  // English names have commas of their own.
  const agencies = names.join(t('paste.between'));
  // English texts quote no Chinese: who is named only in general and has no English yet is among “others”.
  const isOpen = measure.openList || (locale === 'en' && measure.generic.some(({ en }) => en === null));
  return t(isOpen ? 'paste.agenciesOpen' : 'paste.agencies', { agencies });
}
