import type { Locale } from '../../language/locales.ts';
import { fillCitation, type Cited, formatPlace, type SentenceRange } from './cited.ts';

/** What a record for a reference manager says in one language. */
export interface CitationRecord {
  /** Unique among all records: `ferry-2023-8-s2-s4-en`. */
  id: string;
  lang: string;
  /** Empty where the document names none; so is the number. */
  issuer: string;
  /** Title of the document with the place in it, because many styles print nothing else. */
  title: string;
  docNumber: string;
  place: string;
  /** Year, month, day; `null` where the document has no date. */
  date: [year: string, month: string, day: string] | null;
  /** That the English is unofficial and the Chinese prevails. */
  notice: string | null;
}

/** Prepares the record of a measure or of sentences of it. Its date is that of the document: no record knows when it was made. */
export function toRecord(cited: Cited, language: Locale, range: SentenceRange | null): CitationRecord {
  const { lang, issuer, title, docNumber, words } = cited.texts[language];
  const place = formatPlace(cited, language, range);
  const sentences = range === null ? [] : [...new Set([range.first, range.last])];
  return {
    id: [cited.key, ...sentences, language].join('-'),
    lang,
    issuer,
    title: fillCitation(words.title, { title, place }),
    docNumber,
    place,
    date: cited.dateIssued === null ? null : splitDate(cited.dateIssued),
    notice: words.notice,
  };
}

function splitDate(isoDate: string): [year: string, month: string, day: string] {
  return [isoDate.slice(0, 4), isoDate.slice(5, 7), isoDate.slice(8, 10)];
}
