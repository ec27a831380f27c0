/** Languages of labels. */
export const labelLanguages = ['zh', 'en', 'both'] as const;

export type LabelLanguage = (typeof labelLanguages)[number];

/** What is printed: labels by their keys, in the order of the page, and in which language. */
export interface LabelChoice {
  items: readonly string[];
  language: LabelLanguage;
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
    language: labelLanguages.find((language) => language === parameters.get('lang')) ?? 'both',
  };
}

/** The choice as the part of an address after the path; empty when everything is chosen, in both languages. */
export function formatLabelChoice({ items, language }: LabelChoice, known: readonly string[]): string {
  const parts = [
    // Keys are digits, letters, dashes and slashes: commas between them stay readable, in the address and on paper.
    ...(items.length === known.length ? [] : [`items=${items.join(',')}`]),
    ...(language === 'both' ? [] : [`lang=${language}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
