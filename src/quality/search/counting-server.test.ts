import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveFolder, type StaticServer } from '../browser/static-server.ts';
import { startCountingServer, type CountingServer } from './counting-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'counted-'));
const page = '<p>海关</p>'.repeat(100);
let server: StaticServer;
let counting: CountingServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'zh'));
  for (const [name, content] of Object.entries({
    'zh/index.html': page,
    'a.css': 'p {}',
    'a.js': 'let a;',
    'a.json': '{}',
    'a.svg': '<svg/>',
    'a.woff2': 'font',
    'a.wasm': 'code',
  })) {
    writeFileSync(join(folder, name), content);
  }
  server = await serveFolder(folder, '/sub/');
  counting = await startCountingServer(server.url);
});
afterAll(async () => {
  await counting.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test('text is sent compressed and counted as sent', async () => {
  const response = await fetch(`${counting.url}zh/?q=1`);
  expect([response.status, response.headers.get('content-encoding'), await response.text()]).toEqual([
    200,
    'gzip',
    page,
  ]);
  expect(counting.take()).toEqual([
    { path: '/sub/zh/', kind: 'page', bytes: gzipSync(page, { level: 9 }).length },
  ]);
  expect(counting.take()).toEqual([]);
});

test('what is no text is sent and counted as it is', async () => {
  const response = await fetch(`${counting.url}a.wasm`);
  expect([response.headers.get('content-encoding'), await response.text()]).toEqual([null, 'code']);
  expect(counting.take()).toEqual([{ path: '/sub/a.wasm', kind: 'data', bytes: 4 }]);
});

test('each response has its kind', async () => {
  for (const ending of ['css', 'js', 'json', 'svg', 'woff2']) await fetch(`${counting.url}a.${ending}`);
  expect(counting.take().map(({ kind }) => kind)).toEqual(['style', 'script', 'data', 'image', 'font']);
});

test('redirects and errors are passed on', async () => {
  const redirect = await fetch(`${counting.url}zh?q=1`, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/sub/zh/?q=1']);
  expect((await fetch(`${counting.url}gone`)).status).toBe(404);
});
