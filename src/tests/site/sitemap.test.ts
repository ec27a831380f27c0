import { expect, test } from 'vitest';

import { findMeta } from '../../quality/site/page.ts';
import { parseSitemap, parseSitemapIndex } from '../../quality/site/sitemap.ts';
import { expectAlternates } from '../../quality/site/rules/alternates.ts';
import { absoluteAddress } from '../../quality/site/site.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const index = parseSitemapIndex(site.read('sitemap-index.xml').toString('utf8'));
const entries = index.flatMap((address) =>
  parseSitemap(site.read(address.slice(`${site.origin}${site.base}`.length)).toString('utf8')),
);

/** Pages a search engine may list: no redirects, nothing marked noindex, not the page for missing addresses. */
const indexable = site.pages.filter(
  (page) =>
    !page.redirect && page.address !== '/404.html' && !(findMeta(page, 'robots') ?? '').includes('noindex'),
);

test('the sitemap lists exactly the pages that may be indexed', () => {
  expect(indexable.length).toBeGreaterThan(200);
  expect(entries.map(({ address }) => address).sort()).toEqual(
    indexable.map(({ address }) => absoluteAddress(site, address)).sort(),
  );
});

test('each entry names the language forms of its page', () => {
  const expected = new Map(
    indexable.map((page) => [
      absoluteAddress(site, page.address),
      Object.fromEntries(expectAlternates(site, page)),
    ]),
  );
  expect(entries.length).toBeGreaterThan(144);
  for (const { address, alternates } of entries) {
    expect(Object.fromEntries(alternates), address).toEqual(expected.get(address));
  }
});

test('robots.txt names the sitemap by its absolute address', () => {
  const robots = site.read('robots.txt').toString('utf8');
  expect(robots.split('\n')).toContain(`Sitemap: ${site.origin}${site.base}sitemap-index.xml`);
  expect(robots).not.toMatch(/^Disallow: \/$/m);
});
