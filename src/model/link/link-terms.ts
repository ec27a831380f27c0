import { findRenderings } from './find-renderings.ts';
import { indexTerms } from './find-terms.ts';
import type { Aligned, Instrument, Provision, Term, TermGroup } from '../graph/graph.ts';
import type { AgencyRegistry } from '../schemas/agency.ts';
import type { Termbase } from '../schemas/term.ts';

/**
 * Finds the concepts of the termbase in the sentences and headings of the texts. Headings of ours are no part of a text.
 *
 * Afterwards each text carries its marks, and each concept its occurrences. A concept that is neither counted as the policy's nor
 * named by a text is left out.
 */
export function linkTerms(
  termbase: Pick<Termbase, 'concepts'>,
  registry: Pick<AgencyRegistry, 'agencies'>,
  instruments: readonly Instrument[],
): Term[] {
  const terms = termbase.concepts.map((record): Term => ({ slug: record.slug, record, occurrences: [] }));
  const find = indexTerms(
    terms.map((term) => ({ term, zh: term.record.zh, zhAlso: term.record.zhAlso })),
    registry.agencies.flatMap(({ zh }) => [zh.full, ...zh.forms]),
  );
  const englishAgencyNames = registry.agencies.flatMap(({ en }) => [en.name, en.short]);
  for (const provision of instruments.flatMap(({ provisions }) => provisions)) {
    for (const text of listTexts(provision)) {
      const found = find(text.source);
      for (const { concept, within } of found) {
        concept.term.occurrences.push({ provision, text, within: within?.term ?? null });
      }
      const marked = found.filter(({ within }) => within === null);
      const renderings = marked.map(({ concept: { term } }) => [term.record.en, ...term.record.enAccepted]);
      const targets = findRenderings(text.target ?? '', renderings, englishAgencyNames);
      text.marks = marked.map(({ concept: { term }, span }, index) => ({
        term,
        source: span,
        target: targets[index] ?? null,
      }));
    }
  }
  return terms.filter(({ record, occurrences }) => record.inPolicy || occurrences.length > 0);
}

/** The glossary's groups in the order of the termbase; one without concepts is left out. */
export function groupTerms({ topics }: Pick<Termbase, 'topics'>, terms: readonly Term[]): TermGroup[] {
  return Object.entries(topics)
    .map(([id, label]) => ({ id, label, terms: terms.filter(({ record }) => record.topic === id) }))
    .filter((group) => group.terms.length > 0);
}

function listTexts({ heading, segments }: Provision): Aligned[] {
  return [...(heading === null || heading.editorial ? [] : [heading]), ...segments];
}
