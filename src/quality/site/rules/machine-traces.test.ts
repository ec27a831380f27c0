import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { findMachineTraces } from './machine-traces.ts';

const now = Date.parse('2026-11-24T08:00:00Z');

test('addresses, dates of the content and old moments are no traces', () => {
  const site = sampleSite({
    '/zh/': {
      main: '<a href="/zh/ferry-2023/8/">1</a><a href="https://x.example/home/page">2</a> 2023-04-18 2026-11-24 2023-04-18T00:00:00+08:00 <a href="../tmp/x">3</a>',
    },
  });
  expect(findMachineTraces(site, now)).toEqual([]);
});

test('paths and moments of the build are reported with file and line', () => {
  const site = sampleSite(
    { '/zh/': { main: '<p>/home/ann/portal/src</p>' } },
    {
      'a.js': '//\nconst a="/home/ann/src/a.ts", b="C:\\Users\\ann", c="file:///tmp/x";',
      'feed.xml': '<updated>2026-11-24T07:59:00Z</updated><d>Tue, 24 Nov 2026 07:59:00 GMT</d>',
      'picture.png': '/home/ann/portal',
    },
  );
  expect(findMachineTraces(site, now).map(({ page, line, message }) => `${page}:${line} ${message}`)).toEqual(
    [
      'a.js:2 The path "/home/ann/src/a.ts" of a machine.',
      'a.js:2 The path "C:\\Users\\ann" of a machine.',
      'a.js:2 The path "file:///tmp/x" of a machine.',
      'feed.xml:1 The moment "2026-11-24T07:59:00Z" of the build.',
      'feed.xml:1 The moment "Tue, 24 Nov 2026 07:59:00" of the build.',
      'zh/index.html:11 The path "/home/ann/portal/src" of a machine.',
    ],
  );
});
