import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildFinderPage } from './finder-page.ts';
import { buildTopicDirectory, buildTopicPage, type TopicPage } from './topic-page.ts';

const graph = buildGraph(sampleContent());

function getTopic(facet: string, slug: string) {
  const topic = graph.facets.find(({ id }) => id === facet)?.values.find((value) => value.slug === slug);
  if (topic === undefined) throw new Error(`The sample has no ${facet} ${slug}.`);
  return topic;
}

/** The first passage of the first measure of a page. */
const getPassage = ({ measures }: TopicPage) => getAt(getAt(measures, 0).passages, 0);

const show = (runs: readonly { text: string; marked: boolean }[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('all facets are listed with their choices, strength last, each with the number of its measures', () => {
  const { facets, frame } = buildTopicDirectory(graph, 'en');
  expect(
    facets.map(({ label, topics }) => [label, topics.map((each) => `${each.label} ${each.count}`)]),
  ).toEqual([
    ['Who', ['Service firms 2']],
    ['Strength', ['Strength permitted 1', 'Strength supported 2', 'Strength unmarked 3']],
  ]);
  expect(frame.head.alternates.map(({ href }) => href)).toEqual([
    'https://sample.example/zh/topics/',
    'https://sample.example/en/topics/',
    'https://sample.example/en/topics/',
  ]);
});

test('the page of a choice quotes the words in their sentence, in both languages, and leads to it', () => {
  const page = buildTopicPage(graph, getTopic('who', 'service'), 'en');
  const { frame, finderHref } = page;
  const passage = getPassage(page);
  expect(passage).toMatchObject({ href: '/en/first/1/#s1', place: 'Measure 1, sentence 1', lang: null });
  expect(show(passage.runs)).toBe('Promote [the first service].');
  expect(passage.other?.lang).toBe('zh-CN');
  expect(passage.other && show(passage.other.runs)).toBe('推动[第一项服务]。');
  expect(frame.head.title).toContain('Topic: Service firms');
  expect(frame.head.description).toContain('2 measures');
  expect(finderHref).toBe('/en/find/?who=service');
});

test('a responsible body is a reason with its role', () => {
  const zh = buildTopicPage(graph, getTopic('who', 'service'), 'zh');
  expect(zh.measures[1]?.bodies).toEqual([{ href: '/zh/agencies/c/', label: '丙区政府', role: null }]);
});

test('without English the Chinese stands in for it, marked as such, and there is no other text', () => {
  const page = buildTopicPage(graph, getTopic('strength', 'permitted'), 'en');
  const passage = getPassage(page);
  expect(passage.lang).toBe('zh-CN');
  expect(show(passage.runs)).toBe('[允许]企业申请。');
  expect(passage.other).toBeNull();
});

test('English that is out of date is shown as such', () => {
  const page = buildTopicPage(graph, getTopic('strength', 'supported'), 'en');
  const passage = getPassage(page);
  expect(passage.stale).toBe(true);
  expect(show(passage.runs)).toBe('[Support] the third service.');
});

test('a strength lists its verbs, and the sentences without any are quoted whole', () => {
  expect(buildTopicPage(graph, getTopic('strength', 'supported'), 'zh').verbs).toEqual([
    { zh: '支持', en: 'support', explanation: '表示赞成。' },
  ]);
  const unmarked = buildTopicPage(graph, getTopic('strength', 'unmarked'), 'zh');
  expect(unmarked.verbs).toEqual([]);
  expect(show(getPassage(unmarked).runs)).toBe('推动第一项服务。');
});

test('its measures are lit on the map, and it stands among the other choices', () => {
  const page = buildTopicPage(graph, getTopic('strength', 'supported'), 'zh');
  const lit = page.map.groups.flatMap(({ tiles }) => tiles.filter((tile) => tile.lit !== null));
  expect(lit.map(({ num }) => num)).toEqual(['1']);
  expect(page.facet.topics.map(({ slug, current }) => [slug, current])).toEqual([
    ['permitted', false],
    ['supported', true],
    ['unmarked', false],
  ]);
});

test('the finder knows every choice that a measure fits, with the words quoted for it', () => {
  const { measures } = buildFinderPage(graph, 'zh');
  expect(measures.map(({ measure, choices }) => [measure.href, choices])).toEqual([
    ['/zh/first/1/', 'who=service strength=supported strength=unmarked'],
    ['/zh/first/2/', 'strength=unmarked'],
    ['/zh/first/3/', 'who=service strength=unmarked'],
    ['/zh/second/1/', 'strength=permitted'],
    ['/zh/second/2/', 'strength=supported'],
  ]);
  expect(
    measures[0]?.reasons.map(({ topic, quotes }) => [topic.label, quotes.map(({ phrases }) => phrases)]),
  ).toEqual([
    ['服务企业', [['第一项服务']]],
    ['力度supported', [['支持']]],
    ['力度unmarked', [[]]],
  ]);
});
