import type { Graph } from '../../model/graph/graph.ts';
import type { GradedQuery } from './queries.ts';

/**
 * What graded queries name and the content does not have: measures of the main document, and bodies with a page. Each is said in words,
 * with its query; empty where all is there.
 */
export function findUnknownAnswers(
  queries: readonly GradedQuery[],
  { mainInstrument, agencies }: Pick<Graph, 'mainInstrument' | 'agencies'>,
): string[] {
  const measures = new Set(mainInstrument.measures.map(({ key }) => key));
  const slugs = new Set(agencies.map(({ slug }) => slug));
  return queries.flatMap(({ id, rel, agencies: bodies }) => [
    ...Object.keys(rel)
      .filter((key) => !measures.has(key))
      .map((key) => `${id} names measure ${key}, which ${mainInstrument.id} does not have`),
    ...bodies
      .filter((slug) => !slugs.has(slug))
      .map((slug) => `${id} names the body ${slug}, which has no page`),
  ]);
}
