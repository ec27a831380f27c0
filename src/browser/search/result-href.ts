import { addPhrases } from './highlight/phrases-in-address.ts';
import type { Result } from '../../search/engine/answer.ts';

/** Where a result leads: to the page or provision as a whole, and to the sentence that matches. */
export interface ResultHrefs {
  whole: string;
  /** `null` when no sentence matches. */
  sentence: string | null;
}

/**
 * The links of a result, with the phrases to mark on its page.
 *
 * @param base - Base path of the site, with a slash at its end.
 */
export function toResultHrefs(
  base: string,
  { address, sentence, phrases }: Pick<Result, 'address' | 'sentence' | 'phrases'>,
): ResultHrefs {
  const toHref = (below: string) => addPhrases(toPageHref(base, below), phrases);
  if (sentence === null) return { whole: toHref(address), sentence: null };
  return { whole: toHref(toWholeAddress(address)), sentence: toHref(address) };
}

/** A link to an address below the base path. */
export function toPageHref(base: string, address: string): string {
  return `${base}${address.slice(1)}`;
}

/** Address of a result without its sentence: `/zh/ferry-2023/8/#s2` → `/zh/ferry-2023/8/`; `…/text/#sec-3-1-s2` → `…/text/#sec-3-1`. */
export function toWholeAddress(address: string): string {
  return address.replace(/#s\d+$/, '').replace(/-s\d+$/, '');
}
