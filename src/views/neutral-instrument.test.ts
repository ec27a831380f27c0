import { expect, test } from 'vitest';
import { buildGraph } from '../model/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { buildNeutralInstrument, buildNeutralText } from './neutral-instrument.ts';

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

test('the outline leads to neutral pages', () => {
  const [notice, , section] = buildNeutralInstrument(graph, graph.mainInstrument).outline;
  expect(notice?.href).toBe('/first/text/#notice');
  expect(notice?.label).toEqual({ zh: '印发通知', en: 'Notice of issue', stale: false });
  expect(section?.children[0]?.children[0]).toMatchObject({ num: '1', href: '/first/1/', editorial: false });
});
