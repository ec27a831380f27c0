import { describe, expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildAgencyDirectory, buildAgencyPage } from './agency-page.ts';

const graph = buildGraph(sampleContent());
const page = (slug: string, locale: 'zh' | 'en') => {
  const agency = graph.agencies.find((each) => each.slug === slug);
  if (agency === undefined) throw new Error(`The sample lacks the body ${slug}.`);
  return buildAgencyPage(graph, agency, locale);
};

describe('the page of a body', () => {
  test('has its measures by role, in the order of roles, and lights them on the map', () => {
    const { roles, map, heading, isIssuer, shareHref } = page('a', 'zh');
    expect([heading, isIssuer, shareHref]).toEqual(['北京市甲局', true, '/zh/agencies/a/share/']);
    expect(roles.map(({ role, label, measures }) => [role, label, measures.map(({ href }) => href)])).toEqual(
      [
        ['lead', '牵头的措施', ['/zh/first/1/', '/zh/first/2/']],
        ['responsible', '列为责任单位的措施', ['/zh/second/2/']],
      ],
    );
    const lit = map.groups.flatMap(({ tiles }) => tiles.filter((tile) => tile.lit !== null));
    expect(lit.map(({ num }) => num)).toEqual(['1', '2']);
  });

  test('names the bodies that share its measures, with the numbers of these', () => {
    expect(page('a', 'en').partners.map(({ agency, measures }) => [agency.name.name, measures])).toEqual([
      ['Commission B', [{ href: '/en/first/1/', num: '1' }]],
    ]);
  });

  test('prints the address in its own language, because there is no page in both', () => {
    expect(page('a', 'en').paper.addresses.map(({ address }) => address)).toEqual([
      'https://sample.example/en/agencies/a/',
    ]);
    expect(page('a', 'en').frame.head.title).toBe('Bureau A | Beijing Trade Measures');
    expect(page('a', 'en').frame.head.description).toContain('Bureau A');
  });
});

test('the directory has every body once, by kind, with the way to the matrix', () => {
  const { groups, count, matrixHref, frame } = buildAgencyDirectory(graph, 'en');
  const listed = groups.flatMap(({ agencies }) => agencies.map(({ href }) => href));
  expect([...listed].sort()).toEqual(graph.agencies.map(({ slug }) => `/en/agencies/${slug}/`).sort());
  expect([count, matrixHref]).toEqual([graph.agencies.length, '/en/agencies/matrix/']);
  expect(frame.parts[0]?.nav.filter(({ current }) => current).map(({ href }) => href)).toEqual([
    '/en/agencies/',
  ]);
});
