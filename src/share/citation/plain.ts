import {
  type Cited,
  fillCitation,
  formatEach,
  type Part,
  type QuoteLanguage,
  type SentenceRange,
} from './cited.ts';

/** The citation for everyday use, by what a reader looks for first: title and measure; then number, date and address. */
export function formatPlain(cited: Cited, language: QuoteLanguage, range: SentenceRange | null): Part[] {
  return formatEach(cited, language, range, (each, values) =>
    fillCitation(cited.texts[each].words.plain, values),
  );
}
