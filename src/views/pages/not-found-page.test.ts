import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildNotFoundPage } from './not-found-page.ts';

const { frame, languages } = buildNotFoundPage(buildGraph(sampleContent()));

test('the page for addresses that do not exist is in no index and has no counterparts', () => {
  expect(frame.head).toMatchObject({ indexable: false, alternates: [] });
  expect(frame.languages.map(({ href }) => href)).toEqual(['/zh/', '/en/']);
});

test('it leads on in each language', () => {
  expect(languages.map(({ lang, links }) => [lang, links.map(({ href }) => href)])).toEqual([
    [undefined, ['/zh/', '/zh/first/', '/zh/search/']],
    ['en', ['/en/', '/en/first/', '/en/search/']],
  ]);
});
