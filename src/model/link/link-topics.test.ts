import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { sampleContent, sampleTopics } from '../fixtures/sample-content.ts';
import { findTextOf, isMeasure } from './link-topics.ts';

const quote = { measure: 'first/1', pair: 's1', zh: '第一项服务', en: 'the first service' };
const graph = buildGraph(sampleContent());

test('a value knows its measures in the order of the texts, with the words that are the reason', () => {
  const [who] = graph.facets;
  const [service] = who?.values ?? [];
  expect(
    service?.matches.map(({ measure, passages, bodies }) => [measure.id, passages.length, bodies.length]),
  ).toEqual([
    ['measure-1', 1, 0],
    ['measure-3', 0, 1],
  ]);
  const passage = service?.matches[0]?.passages[0];
  const [mark] = passage?.marks ?? [];
  expect(passage?.text.source.slice(mark?.source.start, mark?.source.end)).toBe('第一项服务');
  expect(passage?.text.target?.slice(mark?.target?.start, mark?.target?.end)).toBe('the first service');
  expect(service?.matches[1]?.bodies[0]?.agency.slug).toBe('c');
});

test('strengths follow from the verbs of each sentence, and a measure has all of its own', () => {
  const strength = graph.facets.find(({ id }) => id === 'strength');
  const list = strength?.values.map(({ slug, matches }) => [
    slug,
    matches.map(
      ({ measure, passages }) =>
        `${measure.instrument.id}/${measure.key} ${passages.map(({ text }) => text.id).join(' ')}`,
    ),
  ]);
  expect(list).toEqual([
    ['permitted', ['second/1 s1']],
    ['supported', ['first/1 s2', 'second/2 s1']],
    ['unmarked', ['first/1 s1', 'first/2 s1', 'first/3 s1']],
  ]);
  const first = graph.mainInstrument.measures[0];
  expect(first?.topics.map(({ topic }) => topic.slug)).toEqual(['service', 'supported', 'unmarked']);
});

test('what does not hold is left out, and a value without measures is no choice', () => {
  const { facets } = buildGraph(
    sampleContent({
      topicTable: sampleTopics([
        { ...quote, zh: '第九项服务' },
        { measure: 'first/9', body: 'c' },
      ]),
    }),
  );
  expect(facets.map(({ id }) => id)).toEqual(['strength']);
});

test('English that does not have the words gives no place in it', () => {
  const topicTable = sampleTopics([{ ...quote, en: 'another service' }]);
  const [who] = buildGraph(sampleContent({ topicTable })).facets;
  expect(who?.values[0]?.matches[0]?.passages[0]?.marks[0]?.target).toBeNull();
});

test('an editorial heading is never quoted', () => {
  const topicTable = sampleTopics([
    { ...quote, measure: 'first/2', pair: 'heading', zh: '第二项服务' },
    quote,
  ]);
  const [who] = buildGraph(sampleContent({ topicTable })).facets;
  expect(who?.values[0]?.matches.map(({ measure }) => measure.key)).toEqual(['1']);
});

test('the words of one text come in its order, and of a text of two places the first', () => {
  const assignments = [
    { ...quote, zh: '服务', en: 'service' },
    { ...quote, zh: '推动', en: 'Promote' },
  ];
  const [who] = buildGraph(sampleContent({ topicTable: sampleTopics(assignments) })).facets;
  expect(who?.values[0]?.matches[0]?.passages[0]?.marks.map(({ source }) => source.start)).toEqual([0, 5]);
});

test('a measure is found as addresses name it, and a text of it by the id of its pair', () => {
  const [one] = graph.mainInstrument.measures;
  if (one === undefined) throw new Error('The sample lacks measures.');
  const named = ['first/1', 'first/2', 'second/1', '1'].map((measure) => isMeasure(one, { measure }));
  expect(named).toEqual([true, false, false, false]);
  expect(['heading', 's1', 's2', 's9'].map((pair) => findTextOf(one, pair)?.source)).toEqual([
    '优化第一项服务',
    '推动第一项服务。',
    '支持第二项服务。',
    undefined,
  ]);
});
