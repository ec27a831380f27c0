import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../tests/run-command.ts';
import { permalinks } from './permalinks.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'permalinks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

test('new addresses are appended in order and the lines before stay', async () => {
  write('dist/index.html', '<link rel="canonical" href="https://portal.example/">');
  write('dist/zh/index.html', '');
  write('dist/en/index.html', '');
  write('content/permalinks.txt', '# Ledger\n/zh/\n');
  expect(await runCommand(permalinks, [], { root })).toEqual({
    code: 0,
    output: '2 addresses appended; content/permalinks.txt lists 3.\n',
    errors: '',
  });
  expect(readFileSync(join(root, 'content/permalinks.txt'), 'utf8')).toBe('# Ledger\n/zh/\n/\n/en/\n');
});

test('without a built site it says what to run', async () => {
  expect(await runCommand(permalinks, [], { root })).toEqual({
    code: 1,
    output: '',
    errors: `There is no built site at ${join(root, 'dist')}. Run \`npm run build\` first.\n`,
  });
});

test('a vanished address is an error that names it, and nothing is written', async () => {
  write('dist/index.html', '<link rel="canonical" href="https://portal.example/">');
  write('content/permalinks.txt', '/gone/\n');
  const { code, errors } = await runCommand(permalinks, [], { root });
  expect(code).toBe(1);
  expect(errors).toBe(
    'These published addresses are no longer on the site: /gone/. Restore them or let them redirect; nothing was written.\n',
  );
  expect(readFileSync(join(root, 'content/permalinks.txt'), 'utf8')).toBe('/gone/\n');
});

test('as a process refuses what it does not know', () => {
  const script = join(import.meta.dirname, '../../scripts/permalinks.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, '--force'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'The option --force is not known. Use: npm run permalinks\n',
  });
});
