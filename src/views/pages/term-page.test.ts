import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildTermDirectory, buildTermPage } from './term-page.ts';

const graph = buildGraph(sampleContent());

function page(slug: string, locale: 'zh' | 'en') {
  const term = graph.terms.find((each) => each.slug === slug);
  if (term === undefined) throw new Error(`The sample lacks the term ${slug}.`);
  return buildTermPage(graph, term, locale);
}

describe('the glossary', () => {
  test('groups terms by topic, each with its name in both languages', () => {
    const { groups, count } = buildTermDirectory(graph, 'en');
    expect(count).toBe(5);
    expect(groups.map(({ id, label, terms }) => [id, label, terms.length])).toEqual([
      ['wording', 'Wording', 2],
      ['services', 'Services', 3],
    ]);
    expect(groups[1]?.terms[1]).toEqual({
      name: 'first service',
      other: { name: '第一项服务', lang: 'zh-CN' },
      href: '/en/terms/first-service/',
      alsoKnownAs: '第一服务 service one',
    });
  });
});

describe('the page of a term', () => {
  test('has definitions, other forms, and what is accepted and wrong', () => {
    const { name, definition, otherDefinition, otherForms, accepted } = page('first-service', 'en');
    expect({ name, definition, otherDefinition, otherForms, accepted }).toEqual({
      name: 'first service',
      definition: 'What “first service” means.',
      otherDefinition: { text: '“第一项服务”的释义。', lang: 'zh-CN' },
      otherForms: ['第一服务'],
      accepted: ['service one'],
    });
    expect(page('service', 'en').wrong).toEqual(['servitude']);
  });

  test('quotes every sentence that uses it, in both languages, with its place', () => {
    expect(page('support', 'en').uses).toEqual([
      {
        href: '/en/first/1/#s2',
        place: 'Measure 1, sentence 2',
        document: { text: 'Jing Yang Zi [2025] No. 1', lang: null, stale: false },
        text: [
          { text: 'Support the third service.', lang: 'en', stale: true },
          { text: '支持第二项服务。', lang: 'zh-CN', stale: false },
        ],
        within: null,
      },
      {
        href: '/en/second/2/#s1',
        place: 'Measure 2, sentence 1',
        document: { text: '另一方案', lang: 'zh-CN', stale: false },
        text: [
          { text: 'Not translated yet.', lang: 'en', stale: false, missing: true },
          { text: '支持企业发展。', lang: 'zh-CN', stale: false },
        ],
        within: null,
      },
    ]);
  });

  test('keeps sentences apart that have it only within a longer term, and headings from sentences', () => {
    const { uses, usesWithin } = page('service', 'zh');
    expect(uses.map(({ place, href }) => [place, href])).toEqual([
      ['第1项，第2句', '/zh/first/1/#s2'],
      ['第2项，第1句', '/zh/first/2/#s1'],
      ['第3项，标题', '/zh/first/3/'],
      ['第2项，标题', '/zh/second/2/'],
    ]);
    expect(usesWithin.map(({ place, within }) => [place, within?.label, within?.href])).toEqual([
      ['第1项，标题', '第一项服务', '/zh/terms/first-service/'],
      ['第1项，第1句', '第一项服务', '/zh/terms/first-service/'],
    ]);
  });

  test('names the bodies of those measures, those with most first', () => {
    expect(page('service', 'zh').agencies.map(({ name, count }) => [name.name, count])).toEqual([
      ['甲局', 3],
      ['乙委', 2],
      ['丙区政府', 1],
    ]);
  });

  test('of a term that no sentence uses has no sentences and no bodies', () => {
    const { uses, usesWithin, agencies } = page('port-of-entry', 'en');
    expect([uses, usesWithin, agencies]).toEqual([[], [], []]);
  });
});
