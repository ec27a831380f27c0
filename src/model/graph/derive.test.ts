import { expect, test } from 'vitest';
import { sampleContent } from '../fixtures/sample-content.ts';
import { buildGraph } from '../link/build-graph.ts';
import { derive } from './derive.ts';
import type { Measure } from './graph.ts';

test('makes once for each thing of each graph', () => {
  const graph = buildGraph(sampleContent());
  const moved = { ...graph, site: { ...graph.site, origin: 'https://b.example' } };
  const [one, two] = graph.mainInstrument.measures;
  if (one === undefined || two === undefined) throw new Error('The sample lacks measures.');
  let calls = 0;
  const name = derive(({ site }, { num }: Measure) => {
    calls += 1;
    return [`${site.origin} ${num}`];
  });
  expect(name(graph, one)).toBe(name(graph, one));
  expect([name(graph, two), name(moved, one), name(graph, one)]).toEqual([
    [`${graph.site.origin} 2`],
    ['https://b.example 1'],
    [`${graph.site.origin} 1`],
  ]);
  expect(calls).toBe(3);
});
