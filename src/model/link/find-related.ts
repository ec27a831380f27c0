import { getAt } from '../../language/get-at.ts';
import { rememberOf } from '../../language/remember.ts';
import type { GlancePhraseInText, Graph, Measure, Term, Topic } from '../graph/graph.ts';

/** What two measures have in common, and hardly any other measure has. */
export type Relation =
  | { kind: 'document'; phrase: GlancePhraseInText }
  | { kind: 'term'; term: Term }
  | { kind: 'topic'; topic: Topic };

/** A measure that is related to another one, with the reasons, the rarest first. */
export interface RelatedMeasure {
  measure: Measure;
  relations: Relation[];
}

/** In how many measures something may occur so that it still relates them. */
const rare = 3;

/** How many related measures are worth a reader's time. */
const most = 4;

/** The facet whose values say what a measure is about. Who it concerns and where relate measures that have nothing else in common. */
const subjectFacet = 'subject';

/** Groups of the termbase that say how a text is worded, not what it is about. */
const wording: readonly string[] = ['commitment-wording', 'policy-phrase'];

/**
 * Finds the measures related to a measure: those that rest on the same document, name the same rare concept, or belong to the same narrow
 * subject. Without a reason there is no relation. Closest first, in the order of the texts where they are as close.
 */
export function findRelated(graph: Graph, measure: Measure): RelatedMeasure[] {
  const found = new Map<
    Measure,
    { relations: { relation: Relation; weight: number }[]; closeness: number }
  >();
  for (const { relation, measures } of listRelations(graph, measure)) {
    // What is common is in thousands of measures of a large portal: they are not even listed. The measure itself is one of them.
    if (measures.length > rare) continue;
    const others = measures.filter((other) => other !== measure);
    const weight = 1 / others.length;
    for (const other of others) {
      const entry = found.get(other) ?? { relations: [], closeness: 0 };
      entry.relations.push({ relation, weight });
      entry.closeness += weight;
      found.set(other, entry);
    }
  }
  const { places } = getIndex(graph);
  const placeOf = (each: Measure) => getAt(places, each);
  return [...found]
    .sort(([a, { closeness: x }], [b, { closeness: y }]) => y - x || placeOf(a) - placeOf(b))
    .slice(0, most)
    .map(([other, { relations }]) => ({
      measure: other,
      relations: relations.sort((a, b) => b.weight - a.weight).map(({ relation }) => relation),
    }));
}

/** Everything that may relate a measure to others, with all measures that have it. */
function listRelations(graph: Graph, measure: Measure): { relation: Relation; measures: Measure[] }[] {
  const { byDocument, byTerm } = getIndex(graph);
  const documents = listDocuments(measure).map((phrase) => ({
    relation: { kind: 'document' as const, phrase },
    measures: getAt(byDocument, toWords(phrase)),
  }));
  const texts = [...(measure.heading.editorial ? [] : [measure.heading]), ...measure.segments];
  const terms = [...new Set(texts.flatMap(({ marks }) => marks.map(({ term }) => term)))]
    .filter(({ record }) => !wording.includes(record.topic))
    .map((term) => ({ relation: { kind: 'term' as const, term }, measures: getAt(byTerm, term) }));
  const topics = measure.topics
    .filter(({ topic }) => topic.facet.id === subjectFacet)
    .map(({ topic }) => ({
      relation: { kind: 'topic' as const, topic },
      measures: topic.matches.map((match) => match.measure),
    }));
  return [...documents, ...terms, ...topics];
}

/** What measures have in common, found once for all of them: a page that looked through all others would make a large portal slow. */
interface RelationIndex {
  /** The place of each measure in the order of the texts. */
  places: ReadonlyMap<Measure, number>;
  /** The measures that rest on a document, by its words. */
  byDocument: ReadonlyMap<string, Measure[]>;
  byTerm: ReadonlyMap<Term, Measure[]>;
}

const getIndex = rememberOf((graph: Graph): RelationIndex => {
  const measures = graph.instruments.flatMap((instrument) => instrument.measures);
  const byDocument = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const words of new Set(listDocuments(measure).map(toWords))) {
      byDocument.set(words, [...(byDocument.get(words) ?? []), measure]);
    }
  }
  return {
    places: new Map(measures.map((measure, place) => [measure, place])),
    byDocument,
    byTerm: new Map(graph.terms.map((term) => [term, listMeasures(term)])),
  };
});

/** What a measure builds on. */
function listDocuments({ glance }: Measure): GlancePhraseInText[] {
  return glance.filter(({ kinds }) => kinds.includes('buildsOn'));
}

function toWords({ text, source }: GlancePhraseInText): string {
  return text.source.slice(source.start, source.end);
}

/** The measures that name a concept by itself, each once. */
function listMeasures({ occurrences }: Term): Measure[] {
  const measures = occurrences
    .filter(({ within }) => within === null)
    .flatMap(({ provision }) => (provision.kind === 'measure' ? [provision] : []));
  return [...new Set(measures)];
}
