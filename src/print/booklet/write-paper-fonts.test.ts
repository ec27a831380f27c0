import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFont } from '../../tests/font.ts';
import { withoutRadicals } from './searchable-font.ts';
import { writePaperFonts } from './write-paper-fonts.ts';

const font = makeFont({ 4: [[0x2f24, 0x2f25, 7]] });
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paper-fonts-'));
  for (const name of ['a.ttf', 'b.ttf']) writeFileSync(join(root, name), font);
});
afterEach(() => rmSync(root, { recursive: true }));

const write = () => writePaperFonts([join(root, 'a.ttf'), join(root, 'b.ttf')], join(root, 'cache'));

test('copies of the fonts that can be searched stand beside a configuration that knows them alone', () => {
  const folder = join(root, 'cache', 'paper-fonts');
  expect(write()).toEqual({ FONTCONFIG_FILE: join(folder, 'fonts.conf') });
  expect(readdirSync(folder).sort()).toEqual(['a.ttf', 'b.ttf', 'fonts.conf']);
  expect(Buffer.from(withoutRadicals(font)).equals(readFileSync(join(folder, 'b.ttf')))).toBe(true);
  expect(Buffer.from(font).equals(readFileSync(join(folder, 'b.ttf')))).toBe(false);
  expect(readFileSync(join(folder, 'fonts.conf'), 'utf8')).toBe(
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n  <dir>${folder}</dir>\n  <cachedir>${folder}/fontconfig</cachedir>\n</fontconfig>\n`,
  );
});

test('a copy that is there is not made again', () => {
  write();
  const copy = join(root, 'cache', 'paper-fonts', 'a.ttf');
  writeFileSync(copy, 'kept');
  write();
  expect(readFileSync(copy, 'utf8')).toBe('kept');
});
