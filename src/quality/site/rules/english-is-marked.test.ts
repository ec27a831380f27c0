import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkEnglishIsMarked } from './english-is-marked.ts';

test('proper forms, addresses, file names, checksums, code and marked English are right on Chinese pages', async () => {
  const site = sampleSite(
    {
      '/zh/': {
        main: `<h1>高级认证企业（AEO）与“保税+ERP”</h1><a lang="en" title="English version">English</a>
        <p>永久地址：https://portal.example/zh/ferry-2023/8/#s1，文件 source.txt、agencies.yaml，见 jiaotong.yunpu.test</p>
        <p>SHA-256：5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03，UTF-8，见 /zh/search/?q=aeo 和 #s1</p>
        <p>运行 <code>npm run build</code></p><p>（B型）7×24</p>`,
      },
      '/en/': { main: '<h1>Search</h1>' },
    },
    { 'data/trade/source.txt': '支持高级认证企业（AEO）使用ERP。\n' },
  );
  expect(await checkEnglishIsMarked(site)).toEqual([]);
});

test('a word that no issued text has is found, and its neighbour from a text is not', async () => {
  const site = sampleSite(
    { '/zh/': { main: '<h1>RCEP与AEO</h1>' } },
    { 'data/trade/source.txt': '用好AEO。\n', 'data/trade/other.txt': 'RCEP' },
  );
  expect(await checkEnglishIsMarked(site)).toEqual([
    {
      page: '/zh/',
      rule: 'english-is-marked',
      message: 'English under lang="zh-CN" (text): RCEP in "RCEP与AEO".',
      hint: 'Write it in Chinese, or mark it as English with lang="en"; a form that Chinese uses as it is goes into the list of this rule.',
      line: expect.any(Number) as unknown,
    },
  ]);
});

test('untranslated interface text is found in text and attributes, on neutral pages too', async () => {
  const site = sampleSite({
    '/zh/': {
      title: 'Home',
      head: '<meta name="description" content="The portal">',
      main: '<h1>首页 Search results</h1><button aria-label="Copy link">复制</button><input placeholder="Search…">',
    },
    '/trade/1/': { title: '第1条 Measure 1', main: '<h1>Measure</h1><p lang="en">Measure</p>' },
  });
  expect((await checkEnglishIsMarked(site)).map(({ page, message }) => `${page} ${message}`)).toEqual([
    '/trade/1/ English under lang="zh-CN" (text): Measure in "Measure".',
    '/zh/ English under lang="zh-CN" (text): Home in "Home".',
    '/zh/ English under lang="zh-CN" (text): Search, results in "首页 Search results".',
    '/zh/ English under lang="zh-CN" (meta description): The, portal in "The portal".',
    '/zh/ English under lang="zh-CN" (button aria-label): Copy, link in "Copy link".',
    '/zh/ English under lang="zh-CN" (input placeholder): Search in "Search…".',
  ]);
});
