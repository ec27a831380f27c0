import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKitCache } from './kit-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('a file of the kit');

test('gives back what was kept, also after it is opened anew', () => {
  openKitCache(folder).keep('one', bytes);
  expect(openKitCache(folder).find('one')).toEqual(Buffer.from(bytes));
  expect(openKitCache(folder).find('two')).toBeUndefined();
});

test.each([
  ['cut short', (file: string) => truncateSync(file, 40)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['changed', (file: string) => writeFileSync(file, readFileSync(file).fill(0, 40, 41))],
])('an entry that is %s is none', (_, spoil) => {
  openKitCache(folder).keep('one', bytes);
  spoil(join(folder, 'one'));
  expect(openKitCache(folder).find('one')).toBeUndefined();
});

test('only what was used since it was opened stays', () => {
  const before = openKitCache(folder);
  for (const key of ['used', 'stale']) before.keep(key, bytes);
  writeFileSync(join(folder, 'unfinished.123'), 'half');
  const after = openKitCache(folder);
  after.find('used');
  after.keep('new', bytes);
  after.removeStale();
  expect(readdirSync(folder).sort()).toEqual(['new', 'used']);
});

test('an empty file is kept like any other', () => {
  openKitCache(folder).keep('none', new Uint8Array());
  expect(openKitCache(folder).find('none')).toHaveLength(0);
});

test('nothing unfinished is left, and folders go with what is stale', () => {
  const cache = openKitCache(join(folder, 'deep', 'down'));
  cache.keep('one', bytes);
  expect(readdirSync(join(folder, 'deep', 'down'))).toEqual(['one']);
  mkdirSync(join(folder, 'deep', 'down', 'other', 'x'), { recursive: true });
  cache.removeStale();
  expect(readdirSync(join(folder, 'deep', 'down'))).toEqual(['one']);
});

test('an entry that cannot be read is an error, not a missing one', () => {
  mkdirSync(join(folder, 'one'));
  expect(() => openKitCache(folder).find('one')).toThrow('EISDIR');
});
