import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildSearchPage } from './search-page.ts';

const graph = buildGraph(sampleContent());
const page = buildSearchPage(graph, 'en');

test('offers the roles that the texts give, in their order, and no others', () => {
  expect(page.roles.map(({ value }) => value)).toEqual(['lead', 'support', 'responsible']);
});

test('has the same values for filters in every language', () => {
  const values = (locale: 'zh' | 'en') => {
    const { agencies, roles, groups, topics } = buildSearchPage(graph, locale);
    return [agencies, roles, groups, topics.flatMap(({ options }) => options)].map((options) =>
      options.map(({ value }) => value),
    );
  };
  expect(values('zh')).toEqual(values('en'));
});

test('is in no index, and leads elsewhere when nothing is found', () => {
  expect(page.frame.head.indexable).toBe(false);
  expect([page.outline, page.wholeText, page.agencyList, page.termList].map(({ href }) => href)).toEqual([
    '/en/first/',
    '/en/first/text/',
    '/en/agencies/',
    '/en/terms/',
  ]);
  expect(page.source).toBe(page.frame.search.source);
});
