import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import type { MeasureGlance } from '../../model/schemas/glance.ts';
import { buildGlance } from './glance.ts';

/** What measure 1 of the sample says at a glance, in either language. */
function build(entry: Partial<MeasureGlance>, locale: 'zh' | 'en' = 'zh') {
  const graph = buildGraph(
    sampleContent({ glanceTable: { measures: [{ instrument: 'first', measure: 'measure-1', ...entry }] } }),
  );
  const [measure] = graph.mainInstrument.measures;
  if (measure === undefined) throw new Error('The sample lacks measures.');
  return buildGlance(graph, measure, locale, getTranslator(locale));
}

const service = { pair: 's1', zh: '第一项服务', en: 'the first service' };

test('each line quotes its phrase in the language of the page and leads to its sentence', () => {
  expect(build({ who: [service] }).lines).toEqual([
    { label: '涉及对象', phrases: [{ text: '第一项服务', lang: null, id: 's1', place: '第1句' }] },
  ]);
  expect(build({ who: [service] }, 'en').lines).toEqual([
    {
      label: 'Whom it concerns',
      phrases: [{ text: 'the first service', lang: null, id: 's1', place: 'Sentence 1' }],
    },
  ]);
});

test('a phrase of the heading says so and leads nowhere', () => {
  const [line] = build({ who: [{ pair: 'heading', zh: '第一项服务', en: 'first service' }] }, 'en').lines;
  expect(line?.phrases).toEqual([{ text: 'first service', lang: null, id: null, place: 'Heading' }]);
});

test('English that lacks the phrase gives the Chinese, marked as such', () => {
  const [line] = build({ who: [{ pair: 's1', zh: '第一项服务' }] }, 'en').lines;
  expect(line?.phrases).toEqual([{ text: '第一项服务', lang: 'zh-CN', id: 's1', place: 'Sentence 1' }]);
});

test('what says two things stands once under both labels; what the text does not say has no line', () => {
  const { lines } = build({
    conditions: [{ pair: 's2', zh: '支持', en: 'Support' }, service],
    who: [service],
  });
  expect(lines.map(({ label, phrases }) => [label, phrases.map(({ text }) => text)])).toEqual([
    ['涉及对象、条件', ['第一项服务']],
    ['条件', ['支持']],
  ]);
});

test('says of each sentence how firm it is, and where that is explained', () => {
  const { strengths, strengthHref } = build({});
  expect(strengths).toEqual([
    { id: 's1', place: '第1句', strengths: ['力度unmarked'] },
    { id: 's2', place: '第2句', strengths: ['力度supported'] },
  ]);
  expect(strengthHref).toBe('/zh/topics/#strength');
});
