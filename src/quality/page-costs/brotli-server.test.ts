import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveCompressed, type BrotliServer } from './brotli-server.ts';
import { compress } from './compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'brotli-server-'));
const page = Buffer.from('<p>海关</p>'.repeat(100));
let server: BrotliServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'zh'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'zh/index.html'), page);
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'assets/a.B1.css'), 'p { color: red }');
  writeFileSync(join(folder, 'picture.png'), 'png');
  server = await serveCompressed(folder, '/base/');
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

test('pages go out as brotli and are asked for again each time', async () => {
  const response = await get('zh/');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('content-length')).toBe(String(compress(page).length));
  expect(await response.text()).toBe(page.toString());
});

test('hashed files are kept for ever, pictures go out as they are', async () => {
  expect((await get('assets/a.B1.css')).headers.get('cache-control')).toContain('immutable');
  const picture = await get('picture.png');
  expect(picture.headers.get('content-encoding')).toBeNull();
  expect(await picture.text()).toBe('png');
});

test('an address without its slash is redirected, an unknown one gives the page for it with status 404', async () => {
  const redirect = await get('zh');
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/base/zh/']);
  const missing = await get('nowhere/');
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
});
