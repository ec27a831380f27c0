import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkSecurityPolicy } from './security-policy.ts';

const policy = (content: string): string =>
  `<meta http-equiv="content-security-policy" content="${content}">`;

test("a policy that begins from 'none' and allows the site itself is right", async () => {
  const content =
    "default-src 'none'; base-uri 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; trusted-types 'none'";
  const site = sampleSite({ '/zh/': { html: `${policy(content)}<link rel="stylesheet" href="/a.css">` } });
  expect(await checkSecurityPolicy(site)).toEqual([]);
});

test('frames are allowed where there are some, and nothing is stated that only a header can state', async () => {
  const start = "default-src 'none'; script-src 'self'";
  const frame = '<iframe src="/zh/embed/trade/1/"></iframe>';
  const site = sampleSite({
    '/zh/a/': { html: `${policy(`${start}; frame-src 'self'`)}${frame}` },
    '/zh/b/': { html: `${policy(start)}${frame}` },
    '/zh/c/': { html: policy(`${start}; frame-ancestors 'self'; sandbox`) },
  });
  expect((await checkSecurityPolicy(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/zh/b/ The policy does not allow the frame "/zh/embed/trade/1/".',
    '/zh/c/ frame-ancestors has no effect in a meta element.',
    '/zh/c/ sandbox has no effect in a meta element.',
  ]);
});

test('a missing, an open and a late policy are reported', async () => {
  const site = sampleSite({
    '/zh/a/': { html: '<p>1</p>' },
    '/zh/b/': {
      html: policy("default-src 'self'; script-src 'self' 'unsafe-inline' cdn.example; img-src *"),
    },
    '/zh/c/': { html: `<script src="/a.js"></script>${policy("default-src 'none'")}` },
    '/zh/d/': { html: policy("script-src 'self'") },
  });
  expect((await checkSecurityPolicy(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/zh/a/ The page has 0 content security policies.',
    "/zh/b/ default-src is 'self', not 'none'.",
    "/zh/b/ script-src allows 'unsafe-inline' cdn.example.",
    '/zh/b/ img-src allows *.',
    '/zh/c/ The policy comes after script.',
    "/zh/d/ default-src is (absent), not 'none'.",
  ]);
});
