import type { Edition } from '../language/edition.ts';
import { findEdition, toEditionWord } from '../language/edition-word.ts';

/** What is printed: labels by their keys, in the order of the page, and in which languages. */
export interface LabelChoice {
  items: readonly string[];
  edition: Edition;
}

/**
 * Reads a choice from the address: `?items=3,12&lang=zh`. Without `items` everything is chosen; what is no label is passed over.
 *
 * @param known Keys of all labels, in the order of the page.
 */
export function parseLabelChoice(search: string, known: readonly string[]): LabelChoice {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('items');
  const keys = new Set(asked === null ? known : asked.split(',').map((key) => key.trim()));
  return {
    items: known.filter((key) => keys.has(key)),
    edition: findEdition(parameters.get('lang')) ?? 'zh+en',
  };
}

/** The choice as the part of an address after the path; empty when everything is chosen, in both languages. */
export function formatLabelChoice({ items, edition }: LabelChoice, known: readonly string[]): string {
  const parts = [
    // Keys are digits, letters, dashes and slashes: commas between them stay readable, in the address and on paper.
    ...(items.length === known.length ? [] : [`items=${items.join(',')}`]),
    ...(edition === 'zh+en' ? [] : [`lang=${toEditionWord(edition)}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
