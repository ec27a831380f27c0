import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildNeutralInstrument } from './neutral-instrument.ts';

const graph = buildGraph(sampleContent());

test('the outline leads to neutral pages', () => {
  const [notice, , section] = buildNeutralInstrument(graph, graph.mainInstrument).outline;
  expect(notice?.href).toBe('/first/text/#notice');
  expect(notice?.label).toEqual({ zh: '印发通知', en: 'Notice of issue', stale: false });
  expect(section?.children[0]?.children[0]).toMatchObject({ num: '1', href: '/first/1/', editorial: false });
});
