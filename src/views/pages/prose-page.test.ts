import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildProsePage } from './prose-page.ts';

const graph = buildGraph(sampleContent());
const about = { slug: 'about', title: 'About', description: 'What this is.' };

test('a prose page has title and description as written, and stands in each language', () => {
  const { frame, heading, verbs } = buildProsePage(graph, about, 'en');
  expect([heading, frame.head.title, frame.head.description]).toEqual([
    'About',
    'About | Beijing Trade Measures',
    'What this is.',
  ]);
  expect(frame.languages.map(({ href }) => href)).toEqual(['/zh/about/']);
  expect(verbs).toBeNull();
});

test('has the table of verbs where it asks for it, explained in the language of the page', () => {
  const { verbs } = buildProsePage(graph, { ...about, appendix: 'commitment-verbs' }, 'zh');
  expect(verbs?.rows).toHaveLength(graph.verbs.length);
  expect(verbs?.rows).toContainEqual({ zh: '支持', en: 'support', explanation: '表示赞成。' });
});
