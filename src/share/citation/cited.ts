import { type Edition, localesOf } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';

/** A stretch of a text with its language. */
export interface Part {
  text: string;
  language: Locale;
}

/** Sentences in a row, by their ids: `s2` to `s4`, or `s2` to `s2`. */
export interface SentenceRange {
  first: string;
  last: string;
}

/**
 * Texts of citations in one language. What stands in braces is filled in: `{issuer}`, `{title}`, `{docNumber}`, `{date}`, `{place}`,
 * `{address}`; `{number}`, `{heading}`, `{first}`, `{last}` in the names of places. What stands in `‹ ›` is left out where a document has
 * no such thing: `‹, {date}›`.
 */
interface CitationWords {
  /** The whole measure, one sentence of it, several. */
  measure: string;
  sentence: string;
  sentences: string;
  official: string;
  plain: string;
  legal: string;
  /** Title in the records of reference managers. */
  title: string;
  /** Follows what is quoted: `{citation}`. */
  source: string;
  /** Stands between sentences. */
  space: string;
  /** Said of English in records, which have a field for it; `null` for the language of the issued text. */
  notice: string | null;
  /** Stands beside a sentence that has no English yet, and beside English that is out of date. */
  untranslated: string;
  stale: string;
}

/** What is cited, in one language. */
export interface CitedText {
  /** Language tag. */
  lang: string;
  /** Empty where the document names none; so are number and date. */
  issuer: string;
  title: string;
  docNumber: string;
  /** As a reader of the language writes it. */
  date: string;
  /** Marked where it is editorial, with single quotation marks inside, because citations set it in double ones. */
  heading: string;
  words: CitationWords;
}

/**
 * A measure as citations need it, in both languages. It is plain data, so that the page can hand it to the browser, where the same
 * functions make the same texts of it.
 */
export interface Cited {
  /** Unique among all measures: `ferry-2023-8`. */
  key: string;
  number: string;
  /** ISO 8601; `null` where the document has no date. */
  dateIssued: string | null;
  /** Permanent addresses without fragment, absolute. */
  addresses: Record<Edition, string>;
  texts: Record<Locale, CitedText>;
  /** In the order of the text; `en` is `null` while untranslated. */
  sentences: { id: string; zh: string; en: string | null; stale: boolean }[];
}

/** The same text in as few parts as can be. */
export function mergeParts(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const { text, language } of parts) {
    const last = merged[merged.length - 1];
    if (last?.language === language) last.text += text;
    else merged.push({ text, language });
  }
  return merged;
}

/** The whole text of parts. */
export function joinParts(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/**
 * One text for each language, each on a line of its own.
 *
 * @param format Makes the text in one language, in parts where it has stretches in another; the address is that of the quotation, which in both languages is that of the page in both.
 */
export function formatEach(
  cited: Cited,
  edition: Edition,
  range: SentenceRange | null,
  format: (language: Locale, values: CitationValues) => string | readonly Part[],
  separator = '\n',
): Part[] {
  const address = toAddress(cited, edition, range);
  return localesOf(edition).flatMap((each, index) => {
    const made = format(each, toValues(cited, each, range, address));
    const parts = typeof made === 'string' ? [{ text: made, language: each }] : made;
    return mergeParts([{ text: index === 0 ? '' : separator, language: each }, ...parts]);
  });
}

/** What the texts of citations are filled with. */
export type CitationValues = Record<'issuer' | 'title' | 'docNumber' | 'date' | 'place' | 'address', string>;

function toValues(
  cited: Cited,
  language: Locale,
  range: SentenceRange | null,
  address: string,
): CitationValues {
  const { issuer, title, docNumber, date } = cited.texts[language];
  const place = formatPlace(cited, language, range);
  return { issuer, title, docNumber, date, place, address };
}

/** Leaves out of a text what stands in `‹ ›` where one of its values is empty. */
export function dropEmpty(text: string, values: Readonly<Record<string, string>>): string {
  const isEmpty = (group: string) =>
    Object.entries(values).some(([name, value]) => value === '' && group.includes(`{${name}}`));
  return text.replace(/‹([^›]*)›/g, (_whole, group: string) => (isEmpty(group) ? '' : group));
}

/** A text of citations with its values filled in and what is empty left out. What has no value stays as it is. */
export function fillCitation(text: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  return dropEmpty(text, values).replace(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole);
}

/** Which part of the document: `第12项“…”第2至4句`, `measure 12 (“…”), sentences 2–4`. */
export function formatPlace(cited: Cited, language: Locale, range: SentenceRange | null): string {
  const { heading, words } = cited.texts[language];
  const { number } = cited;
  if (range === null) return fillCitation(words.measure, { number, heading });
  const text = range.first === range.last ? words.sentence : words.sentences;
  return fillCitation(text, { number, heading, first: toNumber(range.first), last: toNumber(range.last) });
}

/**
 * The permanent address of a measure, of a sentence, `…/12/#s2`, or of a range, `…/12/?to=s4#s2`: where nothing reads the query, it
 * still leads to the first sentence.
 */
export function toAddress({ addresses }: Cited, edition: Edition, range: SentenceRange | null): string {
  const address = addresses[edition];
  if (range === null) return address;
  const query = range.first === range.last ? '' : `?to=${range.last}`;
  return `${address}${query}#${range.first}`;
}

/** The sentences of a range, none where it ends before it begins or lacks an end; all of them when there is no range. */
export function listSentences({ sentences }: Cited, range: SentenceRange | null): Cited['sentences'] {
  if (range === null) return sentences;
  const first = sentences.findIndex(({ id }) => id === range.first);
  const last = sentences.findIndex(({ id }) => id === range.last);
  return first === -1 ? [] : sentences.slice(first, last + 1);
}

/** The number of a sentence: its id without the `s`. */
export function toNumber(id: string): string {
  return id.slice(1);
}
