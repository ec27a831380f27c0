import { expect, test } from 'vitest';

import { sampleSite } from '../site/sample-site.ts';
import { checkSource } from './source-rules.ts';

const alternates = ['zh-CN', 'en', 'x-default']
  .map((lang) => {
    const path = lang === 'zh-CN' ? 'zh' : 'en';
    return `<link rel="alternate" hreflang="${lang}" href="https://portal.example/${path}/">`;
  })
  .join('');

const site = sampleSite({ '/zh/': { head: alternates }, '/en/': { head: alternates } });

const built = site.read('en/index.html').toString();

test('a page as it was built passes', async () => {
  const violations = await checkSource(site, '/en/', built);
  expect(violations.filter(({ rule }) => !rule.startsWith('valid-html'))).toEqual([]);
});

test('a changed page is judged in the place of the built one', async () => {
  const violations = await checkSource(
    site,
    '/en/',
    built.replace('hreflang="zh-CN"', 'hreflang="cn"').replace('<title>/en/', '<title>'),
  );
  const rules = new Set(violations.map(({ rule }) => rule));
  expect([...rules]).toEqual(expect.arrayContaining(['alternates', 'titles']));
  expect(violations.every(({ page }) => page === '/en/')).toBe(true);
});
