import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkPageSkeleton } from './page-skeleton.ts';

test('pages with language, main, h1 and skip link are right, and without skip link those that have nothing to skip', async () => {
  const site = sampleSite({
    '/zh/': {},
    '/en/': { main: '<h1>1</h1>' },
    '/trade/1/': { lang: 'en' },
    '/1/': {
      html: '<html lang="zh-CN"><meta http-equiv="refresh" content="0;url=/trade/1/"><main><h1>1</h1><a href="/trade/1/">1</a></main>',
    },
    '/en/embed/trade/1/': {
      html: '<html lang="en"><main><h1>1</h1><a href="/en/trade/1/">1</a></main><footer><a href="/en/">2</a></footer>',
    },
  });
  expect(await checkPageSkeleton(site)).toEqual([]);
});

test('everything missing is reported at once', async () => {
  const site = sampleSite({
    '/zh/a/': { lang: 'zh', main: '<h1>1</h1><h1>2</h1>' },
    '/zh/b/': { html: '<html><body><a href="/zh/">1</a><p>2</p>' },
    '/zh/c/': { html: '<html lang="zh-CN"><a href="#gone">1</a><h1>2</h1><main>3</main>' },
    '/zh/d/': { html: '<html lang="zh-CN"><a href="#nav">1</a><nav id="nav"></nav><main><h1> </h1></main>' },
  });
  expect((await checkPageSkeleton(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/zh/a/ The html element has lang="zh", not zh-CN.',
    '/zh/a/ The page has 2 h1: "1", "2".',
    '/zh/b/ The html element has lang="", not zh-CN.',
    '/zh/b/ The page has 0 main elements.',
    '/zh/b/ The page has 0 h1: .',
    '/zh/b/ The first thing to tab to is a a "1", not a skip link.',
    '/zh/c/ The h1 "2" stands outside main.',
    '/zh/c/ The skip link leads to #gone, which is on no element.',
    '/zh/d/ The page has 1 h1: "".',
    '/zh/d/ The skip link leads to #nav, which is not the main content.',
  ]);
});
