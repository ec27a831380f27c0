import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, outsideTests, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  copy = copyProject('dev-server');
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  server = spawn(join(copy.root, 'node_modules/.bin/astro'), ['dev', '--port', String(port)], {
    cwd: copy.root,
    env: outsideTests(process.env),
    stdio: 'ignore',
  });
  await waitForTitle('/zh/trade-2024/12/', '12. ', 90_000);
});

afterAll(() => {
  server.kill();
  copy.remove();
});

test('a change of the issued text shows at once, and a change that cannot be read leaves the pages as they were', async () => {
  change('seeds/trade-2024/source.txt', '实施海关预裁定展期', '实施海关预裁定延期');
  await waitForTitle('/zh/trade-2024/12/', '预裁定延期', 20_000);
  change('content/site.yaml', 'base: /', 'base: nowhere');
  change('seeds/trade-2024/source.txt', '实施海关预裁定延期', '实施海关预裁定展期');
  await waitForTitle('/zh/trade-2024/12/', '预裁定展期', 20_000);
});

test('a change of a translation shows at once', async () => {
  change('content/translations/en/trade-2024/measure-12.yaml', 'advance rulings', 'advance decisions');
  await waitForTitle('/en/trade-2024/12/', 'advance decisions', 20_000);
});

/** Replaces the first place of a text in a file of the copy; a text that is not there fails the test. */
function change(file: string, from: string, to: string): void {
  const path = join(copy.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function waitForTitle(address: string, words: string, timeout: number): Promise<void> {
  await vi.waitFor(async () => expect(await titleOf(address)).toContain(words), { timeout, interval: 300 });
}

async function titleOf(address: string): Promise<string> {
  const response = await fetch(`${origin}${address}`).catch(() => null);
  return /<title>([^<]*)/.exec((await response?.text()) ?? '')?.[1] ?? '';
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
