import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildBooklet, buildBookletLink } from './booklet.ts';

const graph = buildGraph(sampleContent());
const { mainInstrument: instrument } = graph;

test('the booklet has title, contents and text in both languages, and the address of the page in both', () => {
  const booklet = buildBooklet(graph, instrument);
  expect(booklet.title.map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
  expect(booklet.date?.map(({ text }) => text)).toEqual(['2025年3月1日', 'March 1, 2025']);
  expect(booklet.paper.addresses.map(({ address }) => address)).toEqual([
    'https://sample.example/first/text/',
  ]);
  const ids = new Set(booklet.text.units.map(({ id }) => id));
  expect(booklet.contents.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(booklet.contents.filter(({ num }) => num !== null).map(({ num }) => num)).toEqual(['1', '2', '3']);
  expect(Math.max(...booklet.contents.map(({ level }) => level))).toBe(2);
});

test('its notes say that it is no official print, and that the Chinese prevails', () => {
  const [zh, en] = buildBooklet(graph, instrument).notes;
  expect(zh?.text).toContain('以中文为准');
  expect(en?.text).toContain('the Chinese text prevails');
});

test.each([
  ['zh', ['zh-CN']],
  ['en', ['en']],
  ['zh+en', ['zh-CN', 'en']],
] as const)('a page links it in its languages, with its size (%s)', (edition, langs) => {
  const { href, text } = buildBookletLink(graph, instrument, edition, 1_234_567);
  expect(href).toBe('/kit/first/booklet.both.pdf');
  expect(text.map(({ lang }) => lang)).toEqual(langs);
  expect(text.every((each) => each.text.includes('1.2'))).toBe(true);
});
