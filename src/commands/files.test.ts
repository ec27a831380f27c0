import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainFileError, readNamedFile, writeNamedFile } from './files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  writeFileSync(join(folder, 'a.txt'), 'words');
  writeFileSync(join(folder, 'huge.txt'), '');
  // Takes no room: nothing is written.
  truncateSync(join(folder, 'huge.txt'), 300 * 1024 * 1024);
  mkdirSync(join(folder, 'below'));
  symlinkSync('loop', join(folder, 'loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read from the folder the command is run in', () => {
  expect(readNamedFile({ folder }, 'a.txt').toString()).toBe('words');
  expect(readNamedFile({ folder: '/' }, join(folder, 'a.txt')).toString()).toBe('words');
});

test.each([
  ['none.txt', 'There is no file or folder at “none.txt”. Check the path.'],
  ['a.txt/b.txt', 'The path “a.txt/b.txt” leads through a file as if it were a folder. Check the path.'],
  ['', 'The name of the file is empty. Name a file.'],
  ['below', '“below” is a folder. Name a file in it.'],
  ['/dev/zero', '“/dev/zero” is a device, which has no end. Name a file.'],
  ['loop', '“loop” is a link that leads to itself. Name the file itself.'],
  [
    'huge.txt',
    'The file “huge.txt” has 314572800 bytes, more than the 256 MB that are read. Check that it is the file you mean.',
  ],
])('%s is not read', (file, message) => {
  expect(() => readNamedFile({ folder }, file)).toThrow(expect.objectContaining({ message, exitCode: 2 }));
});

test('a file is written', () => {
  writeNamedFile({ folder }, 'below/new.txt', 'written');
  expect(readFileSync(join(folder, 'below', 'new.txt'), 'utf8')).toBe('written');
});

test.each([
  ['below', '“below” is a folder. Name a file in it.'],
  ['none/new.txt', 'There is no file or folder at “none/new.txt”. Check the path.'],
])('%s is not written', (file, message) => {
  expect(() => writeNamedFile({ folder }, file, '')).toThrow(
    expect.objectContaining({ message, exitCode: 2 }),
  );
});

test.each([
  ['ENOENT', 'There is no file or folder at “a.txt”. Check the path.'],
  ['ENOTDIR', 'The path “a.txt” leads through a file as if it were a folder. Check the path.'],
  ['EISDIR', '“a.txt” is a folder. Name a file in it.'],
  ['EACCES', 'The file “a.txt” is closed to you. Change its permissions, or name another one.'],
  ['EPERM', 'The file “a.txt” is closed to you. Change its permissions, or name another one.'],
  ['EROFS', '“a.txt” is on a disk that cannot be written. Name a file elsewhere.'],
  ['ENOSPC', 'There is no room left on the disk for “a.txt”. Make room, or name a file elsewhere.'],
  ['ELOOP', '“a.txt” is a link that leads to itself. Name the file itself.'],
  ['ENAMETOOLONG', 'The name “a.txt” is too long for a file. Name a shorter one.'],
])('%s is told in two sentences', (code, message) => {
  expect(explainFileError(code, 'a.txt')).toMatchObject({ message, exitCode: 2 });
});

test('what nobody at the terminal can repair stays what it is', () => {
  expect(explainFileError('EBADF', 'a.txt')).toBeUndefined();
  expect(explainFileError('', 'a.txt')).toBeUndefined();
  expect(() => readNamedFile({ folder }, 'a\u0000')).toThrow(TypeError);
});

test('a name that is too long is not read', () => {
  expect(() => readNamedFile({ folder }, 'a'.repeat(300))).toThrow(
    /^The name “a{300}” is too long for a file\./,
  );
});
