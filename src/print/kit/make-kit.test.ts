import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Artefact } from './artefact.ts';
import { makeKit } from './make-kit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const toText = (name: string, text: string): Artefact => ({
  address: `/kit/${name}.txt`,
  inputs: { text },
  make: () => new TextEncoder().encode(text),
});
/** A file that holds others. */
const toBundle = (name: string, parts: readonly Artefact[]): Artefact => ({
  address: `/kit/${name}.bundle`,
  inputs: {},
  parts,
  make: (workshop) => Buffer.concat(workshop.parts.map(({ bytes }) => bytes)),
});

const make = (artefacts: readonly Artefact[], program = 'program') =>
  makeKit(artefacts, { site: join(folder, 'site'), cache: join(folder, 'cache') }, program);
const read = (file: string) => readFileSync(join(folder, 'site', 'kit', file), 'utf8');

test('every file stands at its address, made or taken from the cache', async () => {
  const [a, b] = [toText('a', 'eins'), toText('b', 'zwei')];
  const artefacts = [a, b, toBundle('ab', [a, b])];
  const cold = await make(artefacts);
  expect(cold.made.sort()).toEqual(['/kit/a.txt', '/kit/ab.bundle', '/kit/b.txt']);
  expect(['a.txt', 'b.txt', 'ab.bundle'].map(read)).toEqual(['eins', 'zwei', 'einszwei']);
  rmSync(join(folder, 'site'), { recursive: true });
  expect(await make(artefacts)).toEqual({ files: 3, made: [], bytes: 16 });
  expect(['a.txt', 'b.txt', 'ab.bundle'].map(read)).toEqual(['eins', 'zwei', 'einszwei']);
});

test('a change makes its own file again and those that hold it, and no others', async () => {
  const [a, b] = [toText('a', 'eins'), toText('b', 'zwei')];
  await make([a, b, toBundle('a', [a]), toBundle('b', [b])]);
  const changed = toText('a', 'drei');
  const { made } = await make([changed, b, toBundle('a', [changed]), toBundle('b', [b])]);
  expect(made.sort()).toEqual(['/kit/a.bundle', '/kit/a.txt']);
  expect(read('a.bundle')).toBe('drei');
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(4);
});

test('another program makes everything again', async () => {
  await make([toText('a', 'eins')]);
  expect((await make([toText('a', 'eins')], 'another')).made).toEqual(['/kit/a.txt']);
});

test('an entry that was cut short is made again', async () => {
  await make([toText('a', 'eins'), toText('b', 'zwei')]);
  const [entry = ''] = readdirSync(join(folder, 'cache'));
  truncateSync(join(folder, 'cache', entry), 34);
  expect((await make([toText('a', 'eins'), toText('b', 'zwei')])).made).toHaveLength(1);
  expect(['a.txt', 'b.txt'].map(read)).toEqual(['eins', 'zwei']);
});

test('two files at one address are an error', async () => {
  await expect(make([toText('a', 'eins'), toText('a', 'zwei')])).rejects.toThrow(
    'Two files of the share kit have the address /kit/a.txt. Give one of them another name in src/print/kit/.',
  );
});

test('an error while a file is made names the file', async () => {
  const broken: Artefact = {
    address: '/kit/broken.txt',
    inputs: {},
    make: () => {
      throw new Error('It is too long. Shorten it.');
    },
  };
  await expect(make([broken])).rejects.toThrow('/kit/broken.txt: It is too long. Shorten it.');
});

test('each file that stands at its address is reported, and counted with its bytes', async () => {
  let told = 0;
  const files = [toText('a', 'eins'), toText('deep/b', 'drei!')];
  const folders = { site: join(folder, 'site'), cache: join(folder, 'cache') };
  const report = await makeKit(files, folders, 'program', { advance: () => (told += 1) });
  expect({ ...report, made: report.made.toSorted(), told }).toEqual({
    files: 2,
    made: ['/kit/a.txt', '/kit/deep/b.txt'],
    bytes: 9,
    told: 2,
  });
});

test('a file is made once, however many hold it, and those get it with its address', async () => {
  let times = 0;
  const part: Artefact = {
    ...toText('part', ''),
    make: async () => {
      times += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return new TextEncoder().encode('Teil');
    },
  };
  const holder = (name: string): Artefact => ({
    ...toBundle(name, [part]),
    make: ({ parts }) =>
      Buffer.from(parts.map(({ address, bytes }) => `${address}=${Buffer.from(bytes).toString()}`).join()),
  });
  await make([holder('one'), part, holder('two')]);
  expect(times).toBe(1);
  expect(read('one.bundle')).toBe('/kit/part.txt=Teil');
  expect(read('two.bundle')).toBe('/kit/part.txt=Teil');
});

test('a file at another address, or of other parts at other addresses, is made again', async () => {
  const a = toText('a', 'eins');
  await make([a, toBundle('x', [a])]);
  const moved = toText('moved', 'eins');
  expect((await make([moved, toBundle('x', [moved])])).made.toSorted()).toEqual([
    '/kit/moved.txt',
    '/kit/x.bundle',
  ]);
});
