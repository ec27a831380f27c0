import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildShortPage } from './short-page.ts';

const graph = buildGraph(sampleContent());
const [measure] = graph.mainInstrument.measures;
if (measure === undefined) throw new Error('The sample lacks measures.');

test('a short address is in no index, has no counterparts, and is known by the page that it leads to', () => {
  const { frame, target, title } = buildShortPage(graph, measure);
  expect(frame.head).toMatchObject({
    indexable: false,
    alternates: [],
    canonical: 'https://sample.example/first/1/',
  });
  expect(target).toEqual({ href: '/first/1/', address: 'https://sample.example/first/1/' });
  expect(title.map(({ text }) => text)).toEqual(['第1项的短地址', 'Short address of measure 1']);
});
