import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parsePageTexts, readPageTexts } from './page-texts.ts';

test('reads texts in their order, each with where it leads', () => {
  const page = parsePageTexts(
    '<!doctype html><html lang="en"><head><title>A &amp; B</title><style>p{}</style></head>' +
      '<body><p>Go <a href="/x/"><b>there</b> now</a>.</p><script>no()</script><template>no</template><svg><text>no</text></svg></body></html>',
  );
  expect(page).toEqual({
    lang: 'en',
    title: 'A & B',
    runs: [
      { text: 'Go', href: null },
      { text: 'there', href: '/x/' },
      { text: 'now', href: '/x/' },
      { text: '.', href: null },
    ],
  });
});

test('reads every page of a site with its path', () => {
  const site = mkdtempSync(join(tmpdir(), 'page-texts-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'zh', 'plan'), { recursive: true });
  for (const file of ['index.html', 'zh/plan/index.html', '404.html', 'data.json']) {
    writeFileSync(join(site, file), '<html lang="zh-CN"><title>题</title><p>文</p>');
  }
  expect(readPageTexts(site).map(({ path }) => path)).toEqual(['404', '', 'zh/plan']);
  expect(readPageTexts(site)[2]).toEqual({
    path: 'zh/plan',
    lang: 'zh-CN',
    title: '题',
    runs: [{ text: '文', href: null }],
  });
});
