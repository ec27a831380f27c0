import { expect, test } from 'vitest';

import { getAt } from '../../language/get-at.ts';
import { pickPages, sortByKind } from './page-kinds.ts';

const routes = [
  '404.astro',
  '_paths.ts',
  'index.astro',
  '[short].astro',
  '[...locale]/[instrument]/index.astro',
  '[...locale]/[instrument]/[measure].astro',
  '[locale]/index.astro',
  '[locale]/[page].astro',
  '[locale]/agencies/index.astro',
  '[locale]/agencies/[agency].astro',
  '[locale]/agencies/matrix.astro',
  '[locale]/[instrument]/text.astro',
  '[locale]/topics/[facet]/[topic].astro',
  '[locale]/embed/[instrument]/[measure].astro',
];

test('pages are sorted by the route that makes them, each language apart', () => {
  const addresses = [
    '/',
    '/404.html',
    '/ferry-2023/',
    '/ferry-2023/1/',
    '/en/',
    '/en/about/',
    '/en/how-to-cite/',
    '/en/ferry-2023/',
    '/en/ferry-2023/1/',
    '/en/ferry-2023/2/',
    '/en/ferry-2023/text/',
    '/en/agencies/',
    '/en/agencies/matrix/',
    '/en/agencies/customs/',
    '/zh/about/',
    '/zh/embed/ferry-2023/1/',
    '/zh/topics/who/importer/',
  ];
  const kinds = Object.fromEntries(sortByKind(routes, addresses).map((kind) => [kind.name, kind.addresses]));
  expect(kinds).toEqual({
    '/': ['/'],
    '/404': ['/404.html'],
    '/[instrument]': ['/ferry-2023/'],
    '/[instrument]/[measure]': ['/ferry-2023/1/'],
    '/en': ['/en/'],
    '/en/[page]': ['/en/about/', '/en/how-to-cite/'],
    '/en/[instrument]': ['/en/ferry-2023/'],
    '/en/[instrument]/[measure]': ['/en/ferry-2023/1/', '/en/ferry-2023/2/'],
    '/en/[instrument]/text': ['/en/ferry-2023/text/'],
    '/en/agencies': ['/en/agencies/'],
    '/en/agencies/matrix': ['/en/agencies/matrix/'],
    '/en/agencies/[agency]': ['/en/agencies/customs/'],
    '/zh/[page]': ['/zh/about/'],
    '/zh/embed/[instrument]/[measure]': ['/zh/embed/ferry-2023/1/'],
    '/zh/topics/[facet]/[topic]': ['/zh/topics/who/importer/'],
  });
});

test('a page without a route is a kind of its own', () => {
  expect(sortByKind(routes, ['/kit/a/b/c/'])).toEqual([{ name: '/kit/a/b/c/', addresses: ['/kit/a/b/c/'] }]);
});

test('of each kind the first page and the longest are picked, once when they are one', () => {
  const lengths = new Map([
    ['/a/1/', 10],
    ['/a/2/', 30],
    ['/a/3/', 20],
    ['/b/', 5],
  ]);
  const kinds = [
    { name: '/a/[n]', addresses: ['/a/1/', '/a/2/', '/a/3/'] },
    { name: '/b', addresses: ['/b/'] },
  ];
  expect(pickPages(kinds, (address) => getAt(lengths, address))).toEqual(['/a/1/', '/a/2/', '/b/']);
});
