import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkLinkText } from './link-text.ts';

test('the same name for the same place, names from labels and pictures, and links outside main are right', async () => {
  const site = sampleSite({
    '/zh/': {
      main: `<h1 id="h">题</h1><a href="/zh/1/">一</a><a href="1/">一</a><a href="/zh/2/" aria-label="二">一</a>
        <a href="/zh/3/"><img src="/a.png" alt="三"></a><a href="/zh/4/" aria-labelledby="h">一</a>
        <a href="/zh/6/" lang="en"><span lang="zh-CN">一</span></a><template><a href="#"></a></template>
        <a href="/zh/5/">一<span aria-hidden="true">→</span>五</a>`,
    },
    '/en/': { html: '<a href="/a/">A</a><a href="/b/">A</a><main></main>' },
  });
  expect(await checkLinkText(site)).toEqual([]);
});

test('one name for several places and links without a name are reported', async () => {
  const site = sampleSite({
    '/zh/': {
      main: `<a href="/zh/1/">更多</a><a href="/zh/2/"> 更多 </a><a href="#s1">#</a><a href="#s2"><span>#</span></a>
        <a href="/zh/3/"><span aria-hidden="true">→</span></a>`,
    },
  });
  expect((await checkLinkText(site)).map(({ message }) => message)).toEqual([
    'The name "更多" leads to "/zh/2/" here and to "/zh/1/" before.',
    'The name "#" leads to "#s2" here and to "#s1" before.',
    'The link to "/zh/3/" has no name.',
  ]);
});
