import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkTitles } from './titles.ts';

test('titles may repeat across locales and on redirects', async () => {
  const site = sampleSite({
    '/zh/': { title: 'AEO' },
    '/en/': { title: 'AEO' },
    '/trade/1/': { title: 'One' },
    '/1/': { title: 'One', head: '<meta http-equiv="refresh" content="0; url=/trade/1/">' },
  });
  expect(await checkTitles(site)).toEqual([]);
});

test('a repeated, an empty and a missing title are reported at once', async () => {
  const site = sampleSite({
    '/zh/': { title: '一' },
    '/zh/a/': { title: ' 一 ' },
    '/zh/b/': { html: '<title> </title>' },
    '/zh/c/': { html: '<p>1</p>' },
  });
  expect((await checkTitles(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/zh/a/ The title "一" is also that of /zh/.',
    '/zh/b/ The page has 1 titles, the first being "".',
    '/zh/c/ The page has 0 titles, the first being "".',
  ]);
});
