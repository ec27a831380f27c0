import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkSpacing } from './spacing.ts';

test('marks that close up, words that stay apart and blocks of their own are right', async () => {
  const site = sampleSite({
    '/zh/': {
      main: '<h1>责任单位：<a href="/">北京海关</a>、<a href="/">市商务局</a></h1><ul><li>一</li> <li>，二</li></ul><p>第 12 项（AEO）</p>',
    },
    '/en/': {
      main: '<h1>One <a href="/">two</a>, three</h1><p>four</p><p>five</p><p>A<br>B</p><p lang="zh-CN">一<b>，</b></p><p>24.<b>5</b></p>',
    },
  });
  expect(await checkSpacing(site)).toEqual([]);
});

test('stray spaces and lost ones are found across elements', async () => {
  const site = sampleSite({
    '/zh/': { main: '<p>责任单位 ：一</p><p><a href="/">北京海关</a>\n、市商务局</p><p>（ <b>一</b>）</p>' },
    '/en/': { main: '<p>See <a href="/">this\n</a>, that</p><p>one<b>two</b></p><p>one,<b>two</b></p>' },
  });
  expect((await checkSpacing(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/en/ A stray space in "See this , that".',
    '/en/ Words run together in "onetwo".',
    '/en/ Words run together in "one,two".',
    '/zh/ A stray space in "责任单位 ：一".',
    '/zh/ A stray space in "北京海关 、市商务局".',
    '/zh/ A stray space in "（ 一）".',
  ]);
});
