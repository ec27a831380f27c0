import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestKitProgram } from './program.ts';

const project = join(import.meta.dirname, '../../..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(join(root, 'src'));
  for (const room of ['share', 'print'])
    cpSync(join(project, 'src', room), join(root, 'src', room), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('is the same for the same code in another folder', () => {
  expect(digestKitProgram(root)).toBe(digestKitProgram(project));
});

test('changes with the code, and not with its tests', () => {
  writeFileSync(join(root, 'src', 'print', 'kit', 'another.test.ts'), '');
  expect(digestKitProgram(root)).toBe(digestKitProgram(project));
  writeFileSync(join(root, 'src', 'print', 'kit', 'another.ts'), '');
  expect(digestKitProgram(root)).not.toBe(digestKitProgram(project));
});
