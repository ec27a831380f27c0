import { expect, test } from 'vitest';
import { formatCoverage, getCoverage } from '../exchange/xliff-coverage.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { placeholderOrigin } from '../model/schemas/site.ts';
import { formatSummary, summarise } from './summary.ts';

const run = { pages: 12, indexBytes: 34_567, seconds: 1.26 };

test('counts measures, bodies and texts; stale English counts as not translated', () => {
  const summary = summarise(buildGraph(sampleContent()), run);
  expect(summary).toMatchObject({
    measures: 5,
    agencies: 3,
    english: { texts: 24, untranslated: 19, stale: 1, translated: 0, reviewed: 4, final: 0 },
    warnings: [],
  });
  expect(formatSummary(summary)).toEqual([
    '12 pages, 5 measures, 3 responsible bodies',
    '24 texts, 16 % translated, 16 % reviewed',
    'search index 35 kB, 1.3 s',
  ]);
});

test('says of the English what npm run translate -- status says', () => {
  const { instruments, ...content } = sampleContent();
  const graph = buildGraph({ ...content, instruments: instruments.slice(0, 1) });
  const [, english] = formatSummary(summarise(graph, run));
  expect(formatCoverage(getCoverage(graph.mainInstrument, content.translations))).toContain(`: ${english}\n`);
});

test('warns while the origin is the placeholder', () => {
  const content = sampleContent();
  const graph = buildGraph({ ...content, site: { ...content.site, origin: placeholderOrigin } });
  expect(summarise(graph, run).warnings).toEqual([
    expect.stringContaining('Printed addresses are not final'),
  ]);
});
