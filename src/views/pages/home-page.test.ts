import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildHomePage } from './home-page.ts';

const graph = buildGraph(sampleContent());

test.each([
  ['zh', '服务企业'],
  ['en', 'Service firms'],
] as const)('asks who the reader is, and leads to the document in each form (%s)', (locale, who) => {
  const { who: asked, ways, frame, lead } = buildHomePage(graph, locale);
  expect(asked?.choices.map(({ label }) => label)).toEqual([who]);
  expect(asked?.more.href).toBe(`/${locale}/find/`);
  expect(ways.map(({ href }) => href)).toEqual([
    `/${locale}/first/text/`,
    '/first/text/',
    `/${locale}/first/`,
    `/${locale}/agencies/matrix/`,
    `/${locale}/terms/`,
    `/${locale}/how-to-read/`,
  ]);
  expect(frame.head.description).toBe(lead);
  expect(frame.head.alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://sample.example/' });
});

test('asks nothing where nobody has written what to ask', () => {
  expect(buildHomePage({ ...graph, facets: [] }, 'zh').who).toBeNull();
});
