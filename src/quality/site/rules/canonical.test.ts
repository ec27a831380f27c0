import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkCanonical } from './canonical.ts';

const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

test('absolute and self is right; a redirect names its target, an embed the page it shows; 404.html needs none', async () => {
  const site = sampleSite(
    {
      '/zh/': {
        head: `${canonical('https://b.example/sub/zh/')}<meta property="og:url" content="https://b.example/sub/zh/">`,
      },
      '/1/': {
        head: `<meta http-equiv="refresh" content="0;url=/sub/zh/">${canonical('https://b.example/sub/zh/')}`,
      },
      '/zh/embed/trade/1/': { head: canonical('https://b.example/sub/zh/trade/1/') },
      '/404.html': {},
    },
    {},
    { origin: 'https://b.example', base: '/sub/' },
  );
  expect(await checkCanonical(site)).toEqual([]);
});

test('a missing, relative, foreign or doubled canonical address is reported, and a differing og:url', async () => {
  const self = 'https://portal.example/zh/d/';
  const site = sampleSite({
    '/zh/a/': {},
    '/zh/b/': { head: canonical('/zh/b/') },
    '/zh/c/': { head: canonical('https://portal.example/en/c/') },
    '/zh/d/': { head: `${canonical(self)}${canonical(self)}<meta property="og:url" content="/zh/d/">` },
    '/zh/embed/trade/1/': { head: canonical('https://portal.example/zh/embed/trade/1/') },
  });
  expect((await checkCanonical(site)).map(({ message }) => message)).toEqual([
    'The canonical address is (none), not https://portal.example/zh/a/.',
    'The canonical address is /zh/b/, not https://portal.example/zh/b/.',
    'The canonical address is https://portal.example/en/c/, not https://portal.example/zh/c/.',
    `The canonical address is ${self}, ${self}, not ${self}.`,
    `The address in og:url is /zh/d/, not ${self}.`,
    'The canonical address is https://portal.example/zh/embed/trade/1/, not https://portal.example/zh/trade/1/.',
  ]);
});
