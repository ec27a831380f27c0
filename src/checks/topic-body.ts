import type { Finding } from './finding.ts';
import { type CheckedTopics, listAssignments, reportTopic } from './checked-topics.ts';

/** Every body that a topic rests on is known and responsible for the measure. */
export function findWrongTopicBodies(checked: CheckedTopics): Finding[] {
  const known = new Set(checked.graph.agencies.map(({ slug }) => slug));
  return listAssignments(checked).flatMap(({ assignment, path, measure }) => {
    if (!('body' in assignment) || measure === undefined) return [];
    const { body } = assignment;
    const report = (message: string, hint: string) => [
      reportTopic('topic-body', [...path, 'body'], message, hint),
    ];
    if (!known.has(body)) {
      return report(
        `No measure makes a body “${body}” responsible.`,
        'Write the slug of a body in content/agencies.yaml that a measure names.',
      );
    }
    if (measure.agencies.some(({ agency }) => agency.slug === body)) return [];
    return report(
      `Measure ${measure.num} does not make “${body}” responsible.`,
      `Write one of: ${measure.agencies.map(({ agency }) => agency.slug).join(', ')}; or remove the assignment.`,
    );
  });
}
