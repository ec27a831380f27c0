import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import type { Content } from '../content.ts';
import { findRelated } from './find-related.ts';
import { issue, sampleContent, sampleTopics, term } from '../fixtures/sample-content.ts';

const none = sampleTopics([{ measure: 'first/3', body: 'c' }]);

/** What is related to a measure of the sample, by instrument and number, each with its reasons. */
function read(key: string, changes: Partial<Content>) {
  const graph = buildGraph(sampleContent({ topicTable: none, ...changes }));
  const measure = graph.mainInstrument.measures.find((each) => each.key === key);
  if (measure === undefined) throw new Error(`The sample lacks measure ${key}.`);
  return findRelated(graph, measure).map(({ measure: other, relations }) => [
    `${other.instrument.id}/${other.key}`,
    ...relations.map((relation) =>
      relation.kind === 'term'
        ? relation.term.record.zh
        : relation.kind === 'topic'
          ? relation.topic.label.zh
          : relation.phrase.text.source.slice(relation.phrase.source.start, relation.phrase.source.end),
    ),
  ]);
}

function withTerms(...concepts: ReturnType<typeof term>[]): Pick<Content, 'termbase'> {
  return { termbase: { ...sampleContent().termbase, concepts } };
}

test('without a reason there is no relation', () => {
  expect(read('1', withTerms())).toEqual([]);
});

test('a rare concept relates the measures that name it, in every instrument', () => {
  const terms = withTerms(
    term('第二项服务', 'second service', 'services'),
    term('企业', 'enterprise', 'services'),
  );
  expect(read('1', terms)).toEqual([['first/2', '第二项服务']]);
  expect(read('3', terms)).toEqual([
    ['second/1', '企业'],
    ['second/2', '企业'],
  ]);
});

test('a concept that many measures name relates none, nor does one of the wording', () => {
  expect(read('1', withTerms(term('服务', 'service', 'services')))).toEqual([]);
  expect(read('1', withTerms(term('第二项服务', 'second service', 'commitment-wording')))).toEqual([]);
});

test('a narrow subject relates the measures that belong to it; who and where do not', () => {
  const assignments = [
    { measure: 'first/1', pair: 's1', zh: '服务', en: 'service' },
    { measure: 'first/3', body: 'c' },
  ];
  const [who] = sampleTopics(assignments).facets;
  if (who === undefined) throw new Error('The sample lacks a facet.');
  const of = (id: string) =>
    read('1', { ...withTerms(), topicTable: sampleTopics([], { facets: [{ ...who, id }] }) });
  expect(of('subject')).toEqual([['first/3', '服务企业']]);
  expect(of('who')).toEqual([]);
});

test('a document that two measures build on relates them', () => {
  const buildsOn = (measure: string, pair: string) => ({
    instrument: 'first',
    measure,
    buildsOn: [{ pair, zh: '第二项服务' }],
  });
  expect(
    read('1', {
      ...withTerms(),
      glanceTable: { measures: [buildsOn('measure-1', 's2'), buildsOn('measure-2', 's1')] },
    }),
  ).toEqual([['first/2', '第二项服务']]);
});

test('the closest come first: the rarer what they share, and the more of it', () => {
  const terms = withTerms(
    term('第二项服务', 'second service', 'services'),
    term('项服务', 'service item', 'services', { zhAlso: ['第一项服务', '第三项服务'] }),
  );
  expect(read('1', terms).map(([which]) => which)).toEqual(['first/2', 'first/3']);
});

test('at most four are named, equally close ones in the order of the texts', () => {
  const bridges = ['红桥', '绿桥', '蓝桥', '白桥', '黑桥', '黄桥'];
  const lines = ['一', '二', '三', '四', '五', '六'].map(
    (number, index) =>
      `第${number}条 修好桥梁。修好${[0, 1, 3].map((step) => bridges[(index + step) % 6]).join('、')}。（甲局）`,
  );
  const content = sampleContent({
    ...withTerms(...bridges.map((zh, index) => term(zh, `bridge ${index}`, 'services'))),
    topicTable: none,
    instruments: [
      ...sampleContent().instruments.slice(0, 1),
      issue('second', `另一方案\n${lines.join('\n')}\n`),
    ],
  });
  const graph = buildGraph(content);
  const [, instrument] = graph.instruments;
  const [measure] = instrument?.measures ?? [];
  if (measure === undefined) throw new Error('The text has no measures.');
  const related = findRelated(graph, measure);
  expect(related.map(({ measure: other }) => other.key)).toEqual(['4', '2', '3', '5']);
  expect(related[0]?.relations).toHaveLength(2);
});

test('the rarest reason comes first', () => {
  const concepts = withTerms(
    term('企业', 'enterprise', 'services'),
    term('参与', 'take part', 'services', { zhAlso: ['允许'] }),
  );
  expect(read('3', concepts)).toEqual([
    ['second/1', '参与', '企业'],
    ['second/2', '企业'],
  ]);
});

test('a concept that is named only within a longer name, or in a heading of ours, relates nothing', () => {
  const terms = withTerms(
    term('第二项服务', 'second service', 'services'),
    term('第二项', 'second', 'services'),
  );
  expect(read('2', terms).map(([which]) => which)).toEqual(['first/1']);
  expect(read('1', terms)).toEqual([['first/2', '第二项服务']]);
});
