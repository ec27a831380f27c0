import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';

test('the same id on two pages is right', async () => {
  const site = sampleSite({
    '/zh/': { main: '<h1 id="a">1</h1>' },
    '/en/': { main: '<h1 id="a">1</h1><p id="b"></p>' },
  });
  expect(await checkDuplicateIds(site)).toEqual([]);
});

test('repeated, empty and spaced ids are reported at once', async () => {
  const site = sampleSite({
    '/zh/': { main: '<h1 id="a">1</h1>\n<p id="a"></p><p id=""></p><p id="b c"></p>' },
  });
  expect((await checkDuplicateIds(site)).map(({ line, message }) => `${line} ${message}`)).toEqual([
    '12 The id "a" of a p is also that of an element on line 11.',
    '12 The id "" of a p is empty or holds a space.',
    '12 The id "b c" of a p is empty or holds a space.',
  ]);
});
