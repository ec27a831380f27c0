import { describe, expect, test } from 'vitest';
import { editions } from '../../language/edition.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildTextPage } from './text-page.ts';

const graph = buildGraph(sampleContent());
const page = (edition: (typeof editions)[number]) => buildTextPage(graph, graph.mainInstrument, edition);

describe.each(editions)('the whole text (%s)', (edition) => {
  const { units } = page(edition).text;

  test('has each unit and each sentence once, by the same ids', () => {
    const ids = units.flatMap(({ id, segments }) => [id, ...segments.map(({ fragment }) => fragment)]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(
      expect.arrayContaining(['notice', 'sec-1-1', 'measure-1', 'measure-1-s1', 'measure-1-s2']),
    );
  });

  test('has what stands before and after the sentences of the notice', () => {
    const notice = units.find(({ id }) => id === 'notice');
    expect(notice?.before).toHaveLength(1);
    expect(notice?.after).toHaveLength(2);
  });

  test('leads from measures to their pages in the same edition', () => {
    const hrefs = units.flatMap(({ href }) => href ?? []);
    expect(hrefs[0]).toBe(edition === 'zh+en' ? '/first/1/' : `/${edition}/first/1/`);
    expect(hrefs).toHaveLength(graph.mainInstrument.measures.length);
  });
});

test('in Chinese the text is as issued', () => {
  const notice = page('zh').text.units.find(({ id }) => id === 'notice');
  expect(notice?.before.flat().map(({ text }) => text)).toEqual(['各有关单位：']);
  expect(notice?.after.flat().map(({ text }) => text)).toEqual(['甲局', '2025年3月1日']);
  expect(page('zh').beside?.untranslated).toBe(false);
});

test('in one language it has the contents and the way to the page in both; in both neither', () => {
  const { beside } = page('en');
  expect(beside?.bilingualHref).toBe('/first/text/');
  expect(beside?.contents.map(({ href }) => href)).toContain('#notice');
  expect(beside?.contents.flatMap(({ children }) => children.map(({ href }) => href))).toContain('#sec-1-1');
  expect(beside?.untranslated).toBe(true);
  expect(page('zh+en').beside).toBeNull();
});
