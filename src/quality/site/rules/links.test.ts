import { describe, expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkLinks, findStyleLinks } from './links.ts';

const styles = { 'style.css': 'body{background:url("/bg.png")}', 'bg.png': '' };

async function messages(site: ReturnType<typeof sampleSite>): Promise<string[]> {
  return (await checkLinks(site)).map(({ page, message }) => `${page} ${message}`);
}

describe('checkLinks', () => {
  test('accepts links, assets and fragments that resolve, and leaves other sites alone', async () => {
    const site = sampleSite(
      {
        '/zh/': {
          head: '<link rel="stylesheet" href="/style.css"><link rel="canonical" href="https://portal.example/zh/">',
          main: '<h1 id="a">1</h1><a href="#a">1</a><a href="12/#s1">2</a><a href="/zh/?q=x">3</a><a href="https://other.example/x">4</a><a href="mailto:a@b.example">5</a>',
        },
        '/zh/12/': { main: '<h1>1</h1><p id="s1">2</p>' },
        '/12/': { head: '<meta http-equiv="refresh" content="0; url=/zh/12/">' },
      },
      styles,
    );
    expect(await messages(site)).toEqual([]);
  });

  test('lists every address that leads nowhere, with the value and the line', async () => {
    const site = sampleSite(
      {
        '/zh/': {
          head: '<meta property="og:image" content="https://portal.example/card.png">',
          main: '<a href="/zh/13/">1</a>\n<a href="/zh/12/#s2">2</a><a href="/zh/12">3</a><img srcset="/bg.png 1x, /no.png 2x" alt="">',
        },
        '/zh/12/': { head: '<meta http-equiv="refresh" content="0; url=/gone/">' },
      },
      { 'style.css': '@import "no.css"; body{background:url(no.png)}', 'bg.png': '' },
    );
    expect(await messages(site)).toEqual([
      '/zh/ The address "https://portal.example/card.png" leads nowhere: the site has no /card.png.',
      '/zh/ The address "/zh/13/" leads nowhere: the site has no /zh/13/.',
      '/zh/ The address "/zh/12/#s2" leads to the fragment #s2, which /zh/12/ does not have.',
      '/zh/ The address "/zh/12" lacks its closing slash.',
      '/zh/ The address "/no.png" leads nowhere: the site has no /no.png.',
      '/zh/12/ The address "/gone/" leads nowhere: the site has no /gone/.',
      'style.css The address "no.css" leads nowhere: the site has no /no.css.',
      'style.css The address "no.png" leads nowhere: the site has no /no.png.',
    ]);
    expect((await checkLinks(site)).map(({ line }) => line)).toEqual([
      7,
      11,
      12,
      12,
      12,
      7,
      undefined,
      undefined,
    ]);
  });

  test('below a base path, an address without it is reported and one with it resolves', async () => {
    const site = sampleSite(
      { '/zh/': { main: '<a href="/sub/path/zh/">1</a><a href="/zh/">2</a><a href="../zh/">3</a>' } },
      {},
      { origin: 'https://b.example', base: '/sub/path/' },
    );
    expect(await messages(site)).toEqual(['/zh/ The address "/zh/" leads outside the base path /sub/path/.']);
  });
});

test('style sheets name addresses in url() and @import', () => {
  expect(findStyleLinks(`@import 'a.css';p{b:url( "c.png" )}q{b:url(d.png)}`)).toEqual([
    'a.css',
    'c.png',
    'd.png',
  ]);
});
