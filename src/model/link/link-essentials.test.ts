import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { sampleContent } from '../fixtures/sample-content.ts';

/** Ids of the essential sentences of each measure of the sample, with this choice. */
function readEssentials(essential?: string[]) {
  const shareTable = { measures: essential === undefined ? [] : [{ measure: 'first/1', essential }] };
  return buildGraph(sampleContent({ shareTable })).mainInstrument.measures.map(({ essentials }) =>
    essentials.map(({ id }) => id),
  );
}

test('where nobody has chosen, the first sentence is the essential one', () => {
  expect(readEssentials()).toEqual([['s1'], ['s1'], ['s1']]);
});

test('the chosen ones come in the order of the text', () => {
  expect(readEssentials(['s2', 's1'])).toEqual([['s1', 's2'], ['s1'], ['s1']]);
  expect(readEssentials(['s2'])[0]).toEqual(['s2']);
});

test('a choice of which nothing exists counts as none', () => {
  expect(readEssentials(['s7'])[0]).toEqual(['s1']);
});
