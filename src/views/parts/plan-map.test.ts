import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildPlanMap } from './plan-map.ts';

const graph = buildGraph(sampleContent());

test('has every measure once, in its group, in the order of the text', () => {
  expect(
    buildPlanMap(graph, 'zh').groups.map(({ label, href, tiles }) => [
      label?.text,
      href,
      tiles.map(({ num, heading }) => `${num} ${heading?.text}`),
    ]),
  ).toEqual([
    ['做好第一件事', '/zh/first/text/#sec-1-1', ['1 优化第一项服务', '2 第二项服务']],
    ['做好第二件事', '/zh/first/text/#sec-1-2', ['3 完善第三项服务']],
  ]);
});

test('an instrument without groups has one, without a name', () => {
  const [, instrument] = graph.instruments;
  if (instrument === undefined) throw new Error('The sample lacks a second instrument.');
  const { groups } = buildPlanMap(graph, 'zh', { instrument });
  expect(groups.map(({ label, tiles }) => [label, tiles.map(({ num }) => num)])).toEqual([
    [null, ['1', '2']],
  ]);
});

test('marks Chinese on an English map, and headings of ours', () => {
  const [first, second] = getAt(buildPlanMap(graph, 'en').groups, 0).tiles;
  expect(first?.heading).toEqual({ text: 'Optimize the first service', lang: null, stale: false });
  expect(first?.editorial).toBeNull();
  expect(second?.heading?.lang).toBe('zh-CN');
  expect(second?.editorial).toBe('Editorial heading');
});

test('a brief map has the headings of the current group only; elsewhere a tile is called by its number', () => {
  const { groups } = buildPlanMap(graph, 'zh', { current: 'measure-3', brief: true });
  expect(groups.map(({ tiles }) => tiles.map(({ heading }) => heading?.text ?? null))).toEqual([
    [null, null],
    ['完善第三项服务'],
  ]);
});

test('says which tiles are lit and which is the current one, by the ids of their measures', () => {
  const { groups } = buildPlanMap(graph, 'en', {
    lit: new Set(['measure-1', 'measure-9']),
    current: 'measure-3',
  });
  expect(groups.map(({ current }) => current)).toEqual([false, true]);
  expect(
    groups.flatMap(({ tiles }) => tiles.map(({ num, lit, current }) => [num, lit !== null, current])),
  ).toEqual([
    ['1', true, false],
    ['2', false, false],
    ['3', false, true],
  ]);
});
