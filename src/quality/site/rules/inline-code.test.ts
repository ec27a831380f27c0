import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkInlineCode } from './inline-code.ts';

test('script files, JSON-LD and words that begin with on in other attributes are right', async () => {
  const site = sampleSite({
    '/zh/': {
      head: '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>',
      main: '<h1 class="once" data-on="x">1</h1>',
    },
  });
  expect(await checkInlineCode(site)).toEqual([]);
});

test('every kind of inline code is reported', async () => {
  const site = sampleSite({
    '/zh/': {
      head: '<script>go()</script><style>p{}</style>',
      main: '<p style="color:red" onclick="go()">1</p><a href=" JavaScript:go()">2</a>',
    },
  });
  expect((await checkInlineCode(site)).map(({ message }) => message)).toEqual([
    'Inline script: "go()".',
    'Inline style sheet: "p{}".',
    'Inline style "color:red" on a p.',
    'Event handler onclick="go()" on a p.',
    'The href of a a is "JavaScript:go()".',
  ]);
});
