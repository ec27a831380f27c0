import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { expectFile } from '../tests/expect-file.ts';
import { sampleGraph } from '../tests/samples/portal.ts';
import { formatRobots, formatSitemap, formatSitemapIndex } from './sitemap.ts';

const content = sampleContent();
const graph = buildGraph({ ...content, site: { ...content.site, base: '/sub/' } });

test('lists every page with its alternates, the neutral page as default where there is one, below the base path', () => {
  expectFile(join(import.meta.dirname, 'fixtures/sitemap/sample.xml'), formatSitemap(graph));
});

test('lists each page once, and nothing that is no page to find', () => {
  const sitemap = formatSitemap(sampleGraph());
  const locations = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  expect(new Set(locations).size).toBe(locations.length);
  expect(locations.filter((location) => /\/(search|embed|share\/.+|kit|data)\//.test(location))).toEqual([]);
});

test('robots.txt names the index, and the index names the sitemap', () => {
  expect(formatRobots(graph)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://sample.example/sub/sitemap-index.xml\n',
  );
  expect(formatSitemapIndex(graph)).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '  <sitemap>',
      '    <loc>https://sample.example/sub/sitemap-0.xml</loc>',
      '  </sitemap>',
      '</sitemapindex>',
      '',
    ].join('\n'),
  );
});
