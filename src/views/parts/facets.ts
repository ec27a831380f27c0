import type { Locale } from '../../language/locales.ts';
import type { Facet, Graph } from '../../model/graph/graph.ts';
import { type TopicLink, toTopicLink } from './topic-grounds.ts';

/** A facet with its choices. */
export interface FacetView {
  /** Also its fragment on the page of all topics, and its name in the address of the finder. */
  id: string;
  label: string;
  explanation: string;
  topics: TopicLink[];
}

/** A facet with its choices as links. */
export function toFacetView(graph: Graph, facet: Facet, locale: Locale): FacetView {
  return {
    id: facet.id,
    label: facet.label[locale],
    explanation: facet.explanation[locale],
    topics: facet.values.map((topic) => toTopicLink(graph, topic, locale)),
  };
}
