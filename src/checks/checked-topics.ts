import type { Graph, Measure } from '../model/graph/graph.ts';
import { isMeasure } from '../model/link/link-topics.ts';
import type { Assignment, TopicTable } from '../model/schemas/topic.ts';
import { files, type Finding, type Rule } from './finding.ts';

/** What the rules for topics look at. */
export interface CheckedTopics {
  table: TopicTable;
  /** The linked texts. */
  graph: Pick<Graph, 'instruments' | 'agencies' | 'facets'>;
}

/** One assignment with its place and the measure that it names. */
export interface PlacedAssignment {
  assignment: Assignment;
  /** Keys down to it in `content/topics.yaml`. */
  path: readonly (string | number)[];
  /** Label of the value, to name it by. */
  value: string;
  measure: Measure | undefined;
}

/** Every assignment of the table. */
export function listAssignments({ table, graph }: CheckedTopics): PlacedAssignment[] {
  const measures = graph.instruments.flatMap((instrument) => instrument.measures);
  return table.facets.flatMap(({ values }, facet) =>
    values.flatMap(({ label, assignments }, value) =>
      assignments.map((assignment, index) => ({
        assignment,
        path: ['facets', facet, 'values', value, 'assignments', index],
        value: label.en,
        measure: measures.find((measure) => isMeasure(measure, assignment)),
      })),
    ),
  );
}

/** A finding in `content/topics.yaml`. */
export function reportTopic(
  rule: Rule,
  path: readonly (string | number)[],
  message: string,
  hint: string,
): Finding {
  return { rule, severity: 'error', file: files.topics, path, offset: 0, message, hint };
}
