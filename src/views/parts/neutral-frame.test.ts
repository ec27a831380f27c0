import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildNotFoundFrame, buildShortFrame } from './neutral-frame.ts';
import { buildNeutralMeasure } from '../pages/neutral-measure.ts';

const graph = buildGraph(sampleContent());
const [measure] = graph.mainInstrument.measures;
if (measure === undefined) throw new Error('The sample lacks measures.');

test('a page in both languages leads to each of them, and is the one for every other language', () => {
  const { head, languages } = buildNeutralMeasure(graph, measure).frame;
  expect(head.alternates.map(({ hreflang, href }) => [hreflang, href])).toEqual([
    ['zh-CN', 'https://sample.example/zh/first/1/'],
    ['en', 'https://sample.example/en/first/1/'],
    ['x-default', 'https://sample.example/first/1/'],
  ]);
  expect(languages.map(({ lang, href }) => [lang, href])).toEqual([
    ['zh-CN', '/zh/first/1/'],
    ['en', '/en/first/1/'],
  ]);
  expect(head.indexable).toBe(true);
});

test.each([
  ['the page for addresses that do not exist', buildNotFoundFrame(graph)],
  ['a short address', buildShortFrame(graph, measure)],
])('%s is in no index and has no other languages', (_name, { head }) => {
  expect(head.indexable).toBe(false);
  expect(head.alternates).toEqual([]);
});

test('a short address is known by the page that it leads to', () => {
  expect(buildShortFrame(graph, measure).head.canonical).toBe('https://sample.example/first/1/');
});
