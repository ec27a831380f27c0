import type { Edition } from '../../language/edition.ts';
import { type Cited, fillCitation, formatEach, type Part, type SentenceRange } from './cited.ts';

/** The citation for everyday use, by what a reader looks for first: title and measure; then number, date and address. */
export function formatPlain(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(cited, edition, range, (each, values) =>
    fillCitation(cited.texts[each].words.plain, values),
  );
}
