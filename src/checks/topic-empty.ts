import type { Finding } from './finding.ts';
import { type CheckedTopics, reportTopic } from './checked-topics.ts';

/** Every value leads to a measure, otherwise it has no page. */
export function findEmptyTopics({ table, graph }: CheckedTopics): Finding[] {
  return table.facets.flatMap(({ id, values }, facet) =>
    values.flatMap(({ slug, label }, value) => {
      const linked = graph.facets.find((each) => each.id === id)?.values.find((each) => each.slug === slug);
      if (linked !== undefined) return [];
      return [
        reportTopic(
          'topic-empty',
          ['facets', facet, 'values', value, 'assignments'],
          `“${label.en}” leads to no measure.`,
          'Correct its assignments, or remove the value.',
        ),
      ];
    }),
  );
}
