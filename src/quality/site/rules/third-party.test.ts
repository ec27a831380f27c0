import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkThirdParty } from './third-party.ts';

test('own files and links that a reader follows are right', async () => {
  const site = sampleSite(
    {
      '/zh/': {
        head: '<link rel="stylesheet" href="/a.css"><link rel="license" href="https://other.example/"><link rel="canonical" href="https://other.example/">',
        main: '<a href="https://other.example/">1</a><img src="https://portal.example/a.png" alt="">',
      },
    },
    { 'a.css': 'p{background:url(/a.png)}', 'unused.css': 'p{background:url(data:image/png;base64,AAAA)}' },
  );
  expect(await checkThirdParty(site)).toEqual([]);
});

test('everything that a browser would fetch from elsewhere is reported', async () => {
  const site = sampleSite(
    {
      '/zh/': {
        head: '<link rel="stylesheet" href="/a.css"><link rel="preconnect" href="//fonts.example"><link rel="alternate stylesheet" href="https://x.example/a.css"><script src="https://x.example/a.js"></script>',
        main: '<img src="data:image/png;base64,AAAA" srcset="https://x.example/2.png 2x" alt=""><form action="https://x.example/"></form>',
      },
    },
    { 'a.css': '@import "https://x.example/b.css"; @import "b.css"', 'b.css': 'p{b:url(//x.example/c.png)}' },
  );
  expect((await checkThirdParty(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/zh/ A link loads "//fonts.example" from elsewhere.',
    '/zh/ A link loads "https://x.example/a.css" from elsewhere.',
    '/zh/ A script loads "https://x.example/a.js" from elsewhere.',
    '/zh/ A img loads "data:image/png;base64,AAAA" from elsewhere.',
    '/zh/ A img loads "https://x.example/2.png" from elsewhere.',
    '/zh/ A form loads "https://x.example/" from elsewhere.',
    'a.css A style sheet loads "https://x.example/b.css" from elsewhere.',
    'b.css A style sheet loads "//x.example/c.png" from elsewhere.',
  ]);
});
