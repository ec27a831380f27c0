import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('permalinks.ts', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'permalinks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function run() {
  return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
}

test('new addresses are appended in order and the lines before stay', () => {
  write('dist/index.html', '<link rel="canonical" href="https://portal.example/">');
  write('dist/zh/index.html', '');
  write('dist/en/index.html', '');
  write('content/permalinks.txt', '# Ledger\n/zh/\n');
  expect(run()).toMatchObject({
    status: 0,
    stdout: '2 addresses appended; content/permalinks.txt lists 3.\n',
  });
  expect(readFileSync(join(folder, 'content/permalinks.txt'), 'utf8')).toBe('# Ledger\n/zh/\n/\n/en/\n');
});

test('without a built site it says what to run', () => {
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no built site at \S+dist\. Run `npm run build` first\.\n$/);
});

test('a vanished address is an error that names it, and nothing is written', () => {
  write('dist/index.html', '<link rel="canonical" href="https://portal.example/">');
  write('content/permalinks.txt', '/gone/\n');
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('These published addresses are no longer on the site: /gone/. Restore them');
  expect(readFileSync(join(folder, 'content/permalinks.txt'), 'utf8')).toBe('/gone/\n');
});
