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

test('changes with the content and the name of any program in both rooms, and with no other file', () => {
  const before = digestKitProgram(root);
  writeFileSync(join(root, 'src', 'print', 'kit', 'notes.md'), 'x');
  expect(digestKitProgram(root)).toBe(before);
  const seen = new Set([before]);
  for (const [file, text] of [
    ['share/new.ts', 'a'],
    ['share/new.ts', 'b'],
    ['print/new.ts', 'b'],
  ] as const) {
    writeFileSync(join(root, 'src', file), text);
    seen.add(digestKitProgram(root));
  }
  expect(seen.size).toBe(4);
});

test('changes with the version of every package that decides what the files look like', () => {
  rmSync(join(root, 'node_modules'));
  const write = (name: string, version: string) => {
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ version }));
  };
  const packages = ['@expo-google-fonts/noto-sans-sc', '@takumi-rs/core', 'fast-png', 'fflate', 'uqr'];
  for (const name of packages) write(name, '1.0.0');
  const digests = [digestKitProgram(root)];
  for (const name of packages) {
    write(name, '1.0.1');
    digests.push(digestKitProgram(root));
  }
  expect(new Set(digests).size).toBe(packages.length + 1);
});
