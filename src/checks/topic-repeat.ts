import { strengthFacet } from '../model/link/link-topics.ts';
import type { Finding } from './finding.ts';
import { type CheckedTopics, listAssignments, reportTopic } from './checked-topics.ts';

/** No facet, value or assignment is there twice; the facet of strengths keeps its name to itself. */
export function findTopicRepeats(checked: CheckedTopics): Finding[] {
  const { facets } = checked.table;
  const named = [
    ...facets.map(({ id }, index) => ({ name: id, within: '', path: ['facets', index, 'id'] })),
    ...facets.flatMap(({ id, values }, facet) =>
      values.map(({ slug }, index) => ({
        name: slug,
        within: id,
        path: ['facets', facet, 'values', index, 'slug'],
      })),
    ),
  ];
  const names = new Set([` ${strengthFacet}`]);
  const repeatedNames = named.flatMap(({ name, within, path }) => {
    const key = `${within} ${name}`;
    if (!names.has(key)) {
      names.add(key);
      return [];
    }
    return [
      reportTopic(
        'topic-repeat',
        path,
        `“${name}” is already used by ${name === strengthFacet ? 'the facet of strengths' : 'an earlier entry'}.`,
        'Give this entry its own, or join the two.',
      ),
    ];
  });
  const seen = new Set<string>();
  const repeatedAssignments = listAssignments(checked).flatMap(({ assignment, path, value }) => {
    const key = JSON.stringify([path.slice(0, -1), assignment]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      reportTopic(
        'topic-repeat',
        path,
        `“${value}” has the same assignment of ${assignment.measure} twice.`,
        'Remove one of the two.',
      ),
    ];
  });
  return [...repeatedNames, ...repeatedAssignments];
}
