import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltFolder, findBuiltFile, getContentType } from './built-files.ts';

let root = '';
let built: BuiltFolder = { folder: '', site: { origin: '', base: '' } };
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'built-files-'));
  const folder = join(root, 'dist');
  mkdirSync(join(folder, 'zh', '七'), { recursive: true });
  for (const file of ['index.html', 'a.css', 'zh/index.html', 'zh/七/index.html'])
    writeFileSync(join(folder, file), '');
  writeFileSync(join(root, 'secret.txt'), '');
  mkdirSync(join(root, 'dist-other'));
  writeFileSync(join(root, 'dist-other', 'a.css'), '');
  built = { folder, site: { origin: 'https://portal.example', base: '/below/' } };
});
afterAll(() => rmSync(root, { recursive: true }));

const find = (path: string) => findBuiltFile(built, `https://portal.example${path}`)?.slice(root.length);

test('a page is the index of its folder, any other address a file', () => {
  expect(find('/below/')).toBe('/dist/index.html');
  expect(find('/below/zh/')).toBe('/dist/zh/index.html');
  expect(find('/below/a.css')).toBe('/dist/a.css');
  expect(find('/below/zh/%E4%B8%83/')).toBe('/dist/zh/七/index.html');
});

test('what stands behind a question mark or a hash names no other file', () => {
  expect(find('/below/a.css?v=1#top')).toBe('/dist/a.css');
  expect(find('/below/zh/#s1')).toBe('/dist/zh/index.html');
  expect(find('/below/zh/?to=s2')).toBe('/dist/zh/index.html');
});

test('there is none for folders, missing files, other sites and other folders', () => {
  for (const path of ['/below/zh', '/below/b.css', '/below/en/', '/a.css', '/zh/'])
    expect(find(path), path).toBeUndefined();
  expect(findBuiltFile(built, 'https://other.example/below/a.css')).toBeUndefined();
  expect(find('/below/../secret.txt')).toBeUndefined();
  expect(find('/below/zh/../../secret.txt')).toBeUndefined();
  expect(find('/below/../dist-other/a.css')).toBeUndefined();
});

test('files are sent with the type that a browser insists on', () => {
  expect(['a.css', 'b/index.html', 'c.js', 'd.svg', 'e.woff2', 'f'].map(getContentType)).toEqual([
    'text/css; charset=utf-8',
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'image/svg+xml',
    'application/octet-stream',
    'application/octet-stream',
  ]);
});
