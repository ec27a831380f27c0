import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkOwnAddresses } from './own-addresses.ts';

const address = { origin: 'https://b.example', base: '/sub/path/' };

test('addresses of the given origin and base, and those of real sites, are right', async () => {
  const site = sampleSite(
    {
      '/zh/': {
        main: '<p>https://b.example/sub/path/zh/，https://sw.beijing.gov.cn/，https://example.com/</p>',
      },
    },
    { 'sitemap.xml': '<loc>https://b.example/sub/path/</loc><xhtml xmlns="http://www.w3.org/1999/xhtml"/>' },
    address,
  );
  expect(await checkOwnAddresses(site)).toEqual([]);
});

test('addresses of another origin or without the base are reported in every text file', async () => {
  const site = sampleSite(
    { '/zh/': { main: '<p>https://portal.example/zh/12/</p>' } },
    { 'robots.txt': 'Sitemap: https://b.example/sitemap.xml', 'a.json': '"https://a.example"' },
    address,
  );
  expect((await checkOwnAddresses(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    'a.json The address https://a.example does not begin with https://b.example/sub/path/.',
    'robots.txt The address https://b.example/sitemap.xml does not begin with https://b.example/sub/path/.',
    'zh/index.html The address https://portal.example/zh/12/ does not begin with https://b.example/sub/path/.',
  ]);
});
