import { findGoverningVerbs } from './find-commitments.ts';
import type { Instrument } from '../graph/graph.ts';
import { indexNamed } from './named-in-texts.ts';
import type { AgencyRegistry } from '../schemas/agency.ts';
import type { Termbase } from '../schemas/term.ts';
import type { VerbTable } from '../schemas/verb.ts';

/** Finds in each sentence of the measures the verbs that say how firm its clauses are. Headings do not count. */
export function linkCommitments(
  instruments: readonly Instrument[],
  termbase: Pick<Termbase, 'concepts'>,
  registry: AgencyRegistry,
  verbTable: VerbTable,
): void {
  const findNamed = indexNamed(termbase, registry, verbTable);
  for (const measure of instruments.flatMap(({ measures }) => measures)) {
    measure.commitments = measure.segments.map((text) => {
      const key = { instrument: measure.instrument.id, provision: measure.id, id: text.id };
      return {
        text,
        verbs: findGoverningVerbs(text, key, findNamed(text.source, text.target ?? ''), verbTable),
      };
    });
  }
}
