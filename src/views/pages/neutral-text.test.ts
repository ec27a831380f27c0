import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildNeutralText } from './neutral-text.ts';

const graph = buildGraph(sampleContent());

test('the whole text has each unit and each sentence once', () => {
  const { units } = buildNeutralText(graph, graph.mainInstrument);
  const ids = units.flatMap(({ id, segments }) => [id, ...segments.map((segment) => segment.id)]);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(
    expect.arrayContaining(['notice', 'sec-1-1', 'measure-1', 'measure-1-s1', 'measure-1-s2']),
  );
  const notice = units.find(({ id }) => id === 'notice');
  expect(notice?.before.map(({ zh }) => zh)).toEqual(['各有关单位：']);
  expect(notice?.after.map(({ zh }) => zh)).toEqual(['甲局', '2025年3月1日']);
});
