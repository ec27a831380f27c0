import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveFolder, type StaticServer } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'zh'));
  writeFileSync(join(folder, 'zh', 'index.html'), 'zh');
  writeFileSync(join(folder, '404.html'), 'not found');
  writeFileSync(join(folder, '中.wasm'), '');
  writeFileSync(join(folder, 'a.pagefind'), '');
  server = await serveFolder(folder, '/sub/');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('serves files below the base with their types, whatever the query', async () => {
  for (const [path, type] of [
    ['zh/?q=1', 'text/html; charset=utf-8'],
    ['%E4%B8%AD.wasm', 'application/wasm'],
    ['a.pagefind', 'application/octet-stream'],
  ]) {
    const response = await fetch(`${server.url}${path}`);
    expect([response.status, response.headers.get('content-type')], path).toEqual([200, type]);
  }
});

test('redirects an address without its slash and keeps the query', async () => {
  const response = await fetch(`${server.url}zh?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/zh/?q=1']);
});

test('answers everything else with 404.html: unknown files, bad escapes, addresses outside the base or the folder', async () => {
  for (const path of ['/sub/en/', '/sub/%E4', '/zh/', '/sub/..%2f..%2fetc/passwd', '/']) {
    const response = await fetch(new URL(path, server.url));
    expect([path, response.status, await response.text()]).toEqual([path, 404, 'not found']);
  }
});
