import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { readSite, resolveLink, siteFromFiles } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readSite', () => {
  test('a folder without a built site is an error that names the command', () => {
    expect(() => readSite(join(folder, 'dist'))).toThrow(
      `There is no built site at ${join(folder, 'dist')}. Run \`npm run build\` first.`,
    );
  });

  test('a built site has pages by address, files, and the origin and base of its gateway', () => {
    mkdirSync(join(folder, 'zh'));
    writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://b.example/sub/">');
    writeFileSync(join(folder, 'zh', 'index.html'), '<p>1');
    writeFileSync(join(folder, '404.html'), '<p>1');
    const site = readSite(folder);
    expect(site.pages.map(({ address }) => address)).toEqual(['/', '/404.html', '/zh/']);
    expect(site.files).toEqual(['404.html', 'index.html', 'zh/index.html']);
    expect([site.origin, site.base]).toEqual(['https://b.example', '/sub/']);
    expect(site.read('zh/index.html').toString()).toBe('<p>1');
    expect(() => site.read('en/index.html')).toThrow('The site has no file en/index.html.');
  });

  test('a gateway without an absolute canonical address is an error with the value', () => {
    const files = new Map([['index.html', () => '<link rel="canonical" href="/">']]);
    expect(() => siteFromFiles(files)).toThrow('The page / has the canonical address /, so');
    expect(() => siteFromFiles(new Map())).toThrow('The page / has the canonical address (none), so');
  });
});

describe('resolveLink', () => {
  const site = { origin: 'https://b.example', base: '/sub/' };
  const resolve = (href: string) => resolveLink(site, { address: '/zh/a/' }, href);

  test('addresses below the base are internal, decoded', () => {
    expect(resolve('../b/?q=1#s1')).toMatchObject({ kind: 'internal', path: '/zh/b/', fragment: 's1' });
    expect(resolve('https://b.example/sub/%E4%B8%AD')).toMatchObject({ path: '/中', absolute: true });
    expect(resolve('#%E4%B8%AD')).toMatchObject({ path: '/zh/a/', fragment: '中', absolute: false });
  });

  test('others are told apart', () => {
    expect(resolve('/zh/').kind).toBe('outside-base');
    expect(resolve('//c.example/').kind).toBe('external');
    expect(resolve('tel:1')).toEqual({ kind: 'other', scheme: 'tel:' });
    expect(resolve('https://').kind).toBe('unreadable');
  });
});
