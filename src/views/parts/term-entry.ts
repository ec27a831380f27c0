import { getOtherLocale, type Locale, locales } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Graph, Measure, Term } from '../../model/graph/graph.ts';
import { addressOf, toHref, toTermFragment } from '../../model/addresses.ts';

/** A concept's name in both languages, that of the page first. */
export interface TermName {
  name: string;
  other: { name: string; lang: string };
}

/** A concept as the list at the end of a measure explains it. */
export interface TermEntry extends TermName {
  /** Fragment to which the words in the text lead. */
  id: string;
  definition: string;
  /** Page of the concept. */
  href: string;
  /** Words of the link to it. */
  more: string;
}

/** A concept's name in both languages. */
export function toTermName({ record }: Term, locale: Locale): TermName {
  const other = getOtherLocale(locale);
  return { name: record[locale], other: { name: record[other], lang: locales[other].lang } };
}

/** The concepts that a measure names, in its order, each once. */
export function toTermEntries({ site }: Graph, measure: Measure, locale: Locale): TermEntry[] {
  const texts: Aligned[] = [measure.heading, ...measure.segments];
  const terms = new Set(texts.flatMap(({ marks }) => marks.map(({ term }) => term)));
  return [...terms].map((term) => {
    const name = toTermName(term, locale);
    return {
      ...name,
      id: toTermFragment(term.slug),
      definition: term.record.definition[locale],
      href: toHref(site, addressOf.term(locale, term.slug)),
      more: getTranslator(locale)('term.more', { term: name.name }),
    };
  });
}
