import type { Edition } from '../../language/edition.ts';
import { type Cited, fillCitation, formatEach, joinParts, type SentenceRange } from './cited.ts';
import { quoteSentences } from './quotation.ts';

/**
 * What a share sheet sends along with the title and the address: the sentences, when some were chosen, and the plain citation. It has no
 * address of its own, because programs join the two.
 */
export function formatShareText(cited: Cited, edition: Edition, range: SentenceRange | null): string {
  const parts = formatEach(cited, edition, range, (each, values) => {
    const citation = fillCitation(cited.texts[each].words.plain, { ...values, address: '' });
    if (range === null) return citation;
    const sentences = joinParts(quoteSentences(cited, each, range, edition === 'zh+en'));
    return `${sentences}\n${cited.texts[each].words.source.replace('{citation}', () => citation)}`;
  });
  return joinParts(parts);
}
