import { findVerbatim } from './find-commitments.ts';
import type { Span } from './find-terms.ts';
import type { Aligned, Facet, Instrument, Measure, Passage, Topic, TopicMatch } from '../graph/graph.ts';
import type { Bilingual } from '../schemas/bilingual.ts';
import { type Assignment, type ShownStrength, shownStrengths, type TopicTable } from '../schemas/topic.ts';

/** Id of the facet that follows from the verbs of the sentences. */
export const strengthFacet = 'strength';

/**
 * Links facets, their values and the measures that belong to them, in the order of the texts.
 *
 * What does not hold is left out here and named by `npm run check`: an assignment to what is not there, a phrase that its text
 * does not have. A value that is left without measures is no choice.
 */
export function linkTopics(table: TopicTable, instruments: readonly Instrument[]): Facet[] {
  const measures = instruments.flatMap((instrument) => instrument.measures);
  const facets = [
    ...table.facets.map(({ values, ...named }) => buildFacet(named, values, measures, findAssigned)),
    buildFacet(
      { id: strengthFacet, ...table.strength },
      shownStrengths.map((slug) => ({ slug, ...table.strength.values[slug] })),
      measures,
      ({ slug }, measure) => ({ passages: findPassagesOfStrength(measure, slug), bodies: [] }),
    ),
  ];
  for (const match of facets.flatMap(({ values }) => values.flatMap(({ matches }) => matches))) {
    match.measure.topics.push(match);
  }
  return facets.filter(({ values }) => values.length > 0);
}

/** Finds the measure that an assignment names, as `ferry-2023/8`. */
export function isMeasure({ instrument, key }: Measure, { measure }: Pick<Assignment, 'measure'>): boolean {
  return measure === `${instrument.id}/${key}`;
}

/** The text of a measure that a pair's id names. */
export function findTextOf({ heading, segments }: Measure, pair: string): Aligned | undefined {
  return [heading, ...segments].find(({ id }) => id === pair);
}

/** What is known of a value or a facet before it is linked. */
interface Described {
  label: Bilingual;
  explanation: Bilingual;
}

type Grounds = Pick<TopicMatch, 'passages' | 'bodies'>;

function buildFacet<Value extends Described & { slug: string }>(
  { id, label, explanation }: Described & { id: string },
  values: readonly Value[],
  measures: readonly Measure[],
  findGrounds: (value: Value, measure: Measure) => Grounds,
): Facet {
  const facet: Facet = { id, label, explanation, values: [] };
  for (const value of values) {
    const topic: Topic = {
      facet,
      slug: value.slug,
      label: value.label,
      explanation: value.explanation,
      matches: [],
    };
    topic.matches = measures
      .map((measure) => ({ topic, measure, ...findGrounds(value, measure) }))
      .filter(({ passages, bodies }) => passages.length + bodies.length > 0);
    if (topic.matches.length > 0) facet.values.push(topic);
  }
  return facet;
}

function findAssigned({ assignments }: { assignments: readonly Assignment[] }, measure: Measure): Grounds {
  const own = assignments.filter((assignment) => isMeasure(measure, assignment));
  const quotes = own.flatMap((assignment) => ('pair' in assignment ? [assignment] : []));
  const slugs = own.flatMap((assignment) => ('body' in assignment ? [assignment.body] : []));
  const { heading, segments, agencies } = measure;
  const passages = [...(heading.editorial ? [] : [heading]), ...segments].flatMap((text): Passage[] => {
    const marks = quotes
      .filter(({ pair }) => pair === text.id)
      .flatMap(({ zh, en }) => {
        const [source] = findVerbatim(text.source, zh);
        return source === undefined ? [] : { source, target: findIn(text.target, en) };
      });
    return marks.length === 0 ? [] : [{ text, marks: marks.sort((a, b) => a.source.start - b.source.start) }];
  });
  return { passages, bodies: agencies.filter(({ agency }) => slugs.includes(agency.slug)) };
}

function findIn(text: string | null, phrase: string): Span | null {
  return text === null ? null : (findVerbatim(text, phrase)[0] ?? null);
}

function findPassagesOfStrength({ commitments }: Measure, strength: ShownStrength): Passage[] {
  return commitments.flatMap(({ text, verbs }) => {
    const marks = verbs.filter(({ verb }) => verb.strength === strength);
    const belongs = strength === 'unmarked' ? verbs.length === 0 : marks.length > 0;
    return belongs ? [{ text, marks: marks.map(({ source, target }) => ({ source, target })) }] : [];
  });
}
