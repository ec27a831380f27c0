import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkAlternates } from './alternates.ts';

/** Alternate links; an empty address leaves that one out. */
function alternates(zh: string, en: string, neutral: string): string {
  return Object.entries({ 'zh-CN': zh, en, 'x-default': neutral })
    .filter(([, path]) => path !== '')
    .map(([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="https://portal.example${path}">`)
    .join('');
}

test('pairs with x-default at the neutral page where there is one, otherwise at the English page', async () => {
  const home = { head: alternates('/zh/', '/en/', '/') };
  const measure = { head: alternates('/zh/trade/1/', '/en/trade/1/', '/trade/1/') };
  const about = { head: alternates('/zh/about/', '/en/about/', '/en/about/') };
  const site = sampleSite({
    '/': home,
    '/zh/': home,
    '/en/': home,
    '/trade/1/': measure,
    '/zh/trade/1/': measure,
    '/en/trade/1/': measure,
    '/zh/about/': about,
    '/en/about/': about,
    '/1/': { head: '<meta http-equiv="refresh" content="0; url=/trade/1/">' },
    '/zh/embed/trade/1/': {},
    '/en/embed/trade/1/': {},
    '/404.html': {},
  });
  expect(await checkAlternates(site)).toEqual([]);
});

test('a one-sided pair, a wrong x-default, a relative address and a missing counterpart are all reported', async () => {
  const site = sampleSite({
    '/zh/a/': { head: alternates('/zh/a/', '/en/a/', '/en/a/') },
    '/en/a/': { head: alternates('', '/en/a/', '/en/a/') },
    '/b/': { head: alternates('/zh/b/', '/en/b/', '/b/') },
    '/zh/b/': { head: alternates('/zh/b/', '/en/b/', '/en/b/') },
    '/en/b/': {
      head: `${alternates('/zh/b/', '/en/b/', '')}<link rel="alternate" hreflang="x-default" href="/b/">`,
    },
    '/zh/c/': { head: alternates('/zh/c/', '', '') },
    '/en/embed/trade/1/': { head: alternates('', '/en/trade/1/', '') },
  });
  expect((await checkAlternates(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/en/a/ hreflang="zh-CN" leads to (nothing), not to https://portal.example/zh/a/.',
    '/en/b/ hreflang="x-default" leads to /b/, not to https://portal.example/b/.',
    '/en/embed/trade/1/ The page has no counterpart /zh/embed/trade/1/.',
    '/en/embed/trade/1/ hreflang="en" leads to https://portal.example/en/trade/1/, not to (nothing).',
    '/zh/b/ hreflang="x-default" leads to https://portal.example/en/b/, not to https://portal.example/b/.',
    '/zh/c/ The page has no counterpart /en/c/.',
  ]);
});
