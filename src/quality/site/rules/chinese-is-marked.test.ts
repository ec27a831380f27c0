import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkChineseIsMarked } from './chinese-is-marked.ts';

test('Chinese on Chinese pages, in marked parts, in JSON-LD and in the head of neutral pages is right', async () => {
  const site = sampleSite({
    '/zh/': { title: '门户', main: '<h1>措施</h1>' },
    '/en/': {
      head: '<script type="application/ld+json">{"name":"措施"}</script><meta property="og:locale:alternate" content="中文">',
      main: '<h1>Measures <span lang="zh-CN" title="海关">海关<b>总署</b></span></h1><p lang="zh-Hans">“海关”</p>',
    },
    '/trade/1/': { lang: 'en', title: '第1条 Measure 1', main: '<h1>One</h1>' },
  });
  expect(await checkChineseIsMarked(site)).toEqual([]);
});

test('unmarked Chinese is found wherever it is shown', async () => {
  const site = sampleSite({
    '/en/': {
      title: '门户',
      head: '<meta name="description" content="描述"><meta property="og:title" content="卡片">',
      main: `<h1>海关</h1><img src="" alt="图"><a title="题" aria-label="签">x</a><input placeholder="搜">
        <noscript><p>无</p></noscript><p lang="zh-CN">中<b lang="en">文</b></p><p>Customs，《</p>`,
    },
    '/trade/1/': { lang: 'en', main: '<h1>措施</h1>' },
  });
  const found = (await checkChineseIsMarked(site)).map(({ page, message }) => `${page} ${message}`);
  const expected = [
    ['text', '门户'],
    ['text', '海关'],
    ['text', '无'],
    ['text', '文'],
    ['text', 'Customs，《'],
    ['meta description', '描述'],
    ['meta og:title', '卡片'],
    ['img alt', '图'],
    ['a title', '题'],
    ['a aria-label', '签'],
    ['input placeholder', '搜'],
  ].map(([place, text]) => `/en/ Chinese under lang="en" (${place}): "${text}".`);
  expect(found).toEqual([...expected, '/trade/1/ Chinese under lang="en" (text): "措施".']);
});
