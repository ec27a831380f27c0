import { expect, test } from 'vitest';

import { parseSitemap, parseSitemapIndex } from './sitemap.ts';

test('an index lists sitemaps', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc> https://a.example/sitemap-0.xml </loc></sitemap></sitemapindex>`;
  expect(parseSitemapIndex(xml)).toEqual(['https://a.example/sitemap-0.xml']);
  expect(parseSitemapIndex('')).toEqual([]);
});

test('a sitemap lists pages with their language forms', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://a.example/?a=1&amp;b=2</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/><xhtml:link
 rel="alternate" hreflang="x-default" href="https://a.example/" /></url>
<url><loc>https://a.example/zh/</loc></url>
</urlset>`;
  expect(parseSitemap(xml)).toEqual([
    {
      address: 'https://a.example/?a=1&b=2',
      alternates: new Map([
        ['en', 'https://a.example/en/'],
        ['x-default', 'https://a.example/'],
      ]),
    },
    { address: 'https://a.example/zh/', alternates: new Map() },
  ]);
});
