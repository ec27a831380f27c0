import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const script = join(import.meta.dirname, 'check-content.ts');
const measure12 = 'content/translations/en/trade-2024/measure-12.yaml';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  for (const name of ['content', 'seeds']) cpSync(join(root, name), join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

function run() {
  return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
}

test('content as it should be passes, and the closing line counts it', () => {
  const { status, stdout } = run();
  expect(stdout).toMatch(/^107 pairs, 164 terms, \d+ bodies, \d+ verbs: 0 errors, 0 warnings\.\n$/);
  expect(status).toBe(0);
});

test('every violation is listed with file, line and column, not only the first', () => {
  replace(measure12, 'within 30 to 90 days', 'within 30 to 60 days');
  replace(measure12, 'advance rulings', 'pre-rulings');
  replace('content/translations/en/trade-2024/measure-14.yaml', 'Explore carrying', 'Implement carrying');
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toContain(
    `${measure12}:6:48 error wrong-rendering\n  “pre-rulings” is a wrong rendering of 预裁定.`,
  );
  expect(stdout).toMatch(new RegExp(`${measure12}:10:\\d+ error number\n  The number 90 is missing`));
  expect(stdout).toMatch(
    /measure-14\.yaml:6:13 error verb-strength\n {2}“Implement” is stronger than “探索”\./,
  );
  // Overviews and topics quote what was changed.
  expect(stdout).toMatch(
    /content\/glance\.yaml:\d+:\d+ error glance-phrase\n {2}The English of trade-2024 measure-12 s1 does not have “within 30 to 90 days/,
  );
  expect(stdout).toMatch(/: 1\d errors, 0 warnings\.\n$/);
});

test('a body that no one registered is listed beside the rest', () => {
  replace('content/agencies.yaml', '        - 市财政局\n', '        - 市财政厅\n');
  replace(measure12, 'advance rulings', 'pre-rulings');
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toContain('The body “市财政局” is not registered');
  expect(stdout).toContain('wrong-rendering');
});

test('a file that cannot be read is named with its line', () => {
  replace('content/verbs.yaml', 'strength: permitted', 'strength: allowed');
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /content\/verbs\.yaml:\d+:\d+\n {2}The value at “verbs\.\d+\.strength” does not fit/,
  );
});
