import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent, sampleTopics, term } from '../../model/fixtures/sample-content.ts';
import { sampleGraph, sampleMeasure } from '../../tests/samples/portal.ts';
import { buildRelated } from './related.ts';

const { termbase, instruments } = sampleContent();
const buildsOn = (measure: string, pair: string) => ({
  instrument: 'first',
  measure,
  buildsOn: [{ pair, zh: '第二项服务' }],
});

function build(concepts: ReturnType<typeof term>[], locale: 'zh' | 'en') {
  const graph = buildGraph(
    sampleContent({
      instruments,
      termbase: { ...termbase, concepts },
      topicTable: sampleTopics([{ measure: 'first/3', body: 'c' }]),
      glanceTable: { measures: [buildsOn('measure-1', 's2'), buildsOn('measure-2', 's1')] },
    }),
  );
  const [measure] = graph.mainInstrument.measures;
  if (measure === undefined) throw new Error('The sample lacks measures.');
  return buildRelated(graph, measure, locale, getTranslator(locale)).map(
    ({ measure: { href }, reasons }) => ({
      href,
      reasons,
    }),
  );
}

test('says in words why a measure is related', () => {
  expect(build([term('第二项服务', 'second service', 'services')], 'zh')).toEqual([
    { href: '/zh/first/2/', reasons: ['都以“第二项服务”为依据', '都提到“第二项服务”'] },
  ]);
});

test('names the document of a measure that stands in another one, and only then', () => {
  const related = buildRelated(sampleGraph(), sampleMeasure('ferry-2023', '4'), 'en', getTranslator('en'));
  expect(
    related.map(({ measure: { href }, document }) => ({ href, document: document?.text ?? null })),
  ).toEqual([
    { href: '/en/greenway-2024/2-1/', document: 'Yun Jiao Lian Fa [2024] No. 2' },
    { href: '/en/ferry-2023/3/', document: null },
  ]);
});

test('a reason that English does not have is left out, and a measure without any', () => {
  expect(build([term('第二项服务', 'second service', 'services')], 'en')).toEqual([
    { href: '/en/first/2/', reasons: ['Both name “second service”'] },
  ]);
  expect(build([], 'en')).toEqual([]);
});
