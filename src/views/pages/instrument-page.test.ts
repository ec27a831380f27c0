import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildInstrumentPage } from './instrument-page.ts';

const graph = buildGraph(sampleContent());
const page = (edition: 'zh' | 'en' | 'zh+en') => buildInstrumentPage(graph, graph.mainInstrument, edition);

test.each([
  ['zh', '/zh/first/text/#notice', '/zh/first/1/'],
  ['en', '/en/first/text/#notice', '/en/first/1/'],
  ['zh+en', '/first/text/#notice', '/first/1/'],
] as const)('the outline leads to pages of the same edition (%s)', (edition, notice, measure) => {
  const [first, , section] = page(edition).outline;
  expect(first).toMatchObject({ kind: 'notice', num: null, href: notice });
  expect(section?.children[0]?.children[0]).toMatchObject({ num: '1', href: measure, editorial: false });
});

test('names what has no heading by its kind, in each language of the page', () => {
  expect(page('zh+en').outline[0]?.label).toEqual([
    { text: '印发通知', lang: 'zh-CN', stale: false },
    { text: 'Notice of issue', lang: 'en', stale: false },
  ]);
  expect(page('en').outline[0]?.label).toEqual([{ text: 'Notice of issue', lang: null, stale: false }]);
});

test('states the facts in one language, and where the issued text, the kit and the page in both are', () => {
  expect(page('zh').facts).toMatchObject({
    docNumber: { text: '京样字〔2025〕1号' },
    date: '2025年3月1日',
    measureCount: graph.mainInstrument.measures.length,
    bilingualHref: '/first/',
    shareHref: '/zh/first/share/',
    sourceHref: '/data/first/source.txt',
    fidelityHref: '/zh/first/source/',
  });
  expect(page('zh+en').facts).toBeNull();
  expect(page('zh+en').docNumber.map(({ text }) => text)).toEqual([
    '京样字〔2025〕1号',
    'Jing Yang Zi [2025] No. 1',
  ]);
});
