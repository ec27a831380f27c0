import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { formatRobots, formatSitemap, formatSitemapIndex } from './sitemap.ts';

const content = sampleContent();
const graph = buildGraph({ ...content, site: { ...content.site, base: '/sub/' } });

test('lists each page once, with the neutral page as default where there is one', () => {
  const sitemap = formatSitemap(graph, ['about']);
  const locations = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
  expect(new Set(locations).size).toBe(locations.length);
  expect(locations).toContain('https://sample.example/sub/first/1/');
  expect(locations).toContain('https://sample.example/sub/en/second/source/');
  expect(locations).not.toContain('https://sample.example/sub/zh/search/');
  const url = /<url>(?:(?!<\/url>).)*zh\/agencies\/a\/<\/loc>.*?<\/url>/s.exec(sitemap)?.[0];
  expect(url?.split('\n').map((line) => line.trim())).toEqual([
    '<url>',
    '<loc>https://sample.example/sub/zh/agencies/a/</loc>',
    '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://sample.example/sub/zh/agencies/a/"/>',
    '<xhtml:link rel="alternate" hreflang="en" href="https://sample.example/sub/en/agencies/a/"/>',
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://sample.example/sub/en/agencies/a/"/>',
    '</url>',
  ]);
});

test('robots.txt names the index, and the index names the sitemap', () => {
  expect(formatRobots(graph)).toContain('Sitemap: https://sample.example/sub/sitemap-index.xml');
  expect(formatSitemapIndex(graph)).toContain('<loc>https://sample.example/sub/sitemap-0.xml</loc>');
});
