import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildGatewayPage } from './gateway-page.ts';

test('the gateway says in each language what the portal is, and leads to its home page', () => {
  const { frame, languages } = buildGatewayPage(buildGraph(sampleContent()));
  expect(languages.map(({ lang, href, name }) => [lang, href, name])).toEqual([
    ['zh-CN', '/zh/', '北京市贸易便利化措施'],
    ['en', '/en/', 'Beijing Trade Facilitation Measures'],
  ]);
  expect(frame.head.title).toBe('北京市贸易便利化措施 · Beijing Trade Measures');
  expect(frame.head.canonical).toBe('https://sample.example/');
});
