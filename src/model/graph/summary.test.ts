import { expect, test } from 'vitest';
import { buildGraph } from '../link/build-graph.ts';
import { sampleContent } from '../fixtures/sample-content.ts';
import { placeholderOrigin } from '../schemas/site.ts';
import { formatSummary, summarise } from './summary.ts';

const run = { pages: 12, indexBytes: 34_567, seconds: 1.26 };

test('counts measures, bodies and segments; stale English counts as not translated', () => {
  const summary = summarise(buildGraph(sampleContent()), run);
  expect(summary).toMatchObject({
    measures: 5,
    agencies: 3,
    segments: 8,
    translated: 1,
    reviewed: 1,
    warnings: [],
  });
  expect(formatSummary(summary)).toEqual([
    '12 pages, 5 measures, 3 responsible bodies',
    '8 segments, 13 % translated, 13 % reviewed',
    'search index 35 kB, 1.3 s',
  ]);
});

test('warns while the origin is the placeholder', () => {
  const content = sampleContent();
  const graph = buildGraph({ ...content, site: { ...content.site, origin: placeholderOrigin } });
  expect(summarise(graph, run).warnings).toEqual([
    expect.stringContaining('Printed addresses are not final'),
  ]);
});
