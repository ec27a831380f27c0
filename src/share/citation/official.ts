import type { Edition } from '../../language/edition.ts';
import { type Cited, fillCitation, formatEach, type Part, type SentenceRange } from './cited.ts';

/**
 * The citation as official documents write it (公文式): issuer, title, document number, date, measure and sentence, permanent address; in
 * English also that the translation is unofficial, that the Chinese prevails, and how far the English has come.
 */
export function formatOfficial(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(cited, edition, range, (each, values) =>
    fillCitation(cited.texts[each].words.official, values),
  );
}
