import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { addressOf } from '../../model/addresses.ts';
import { archiveOf } from './archive.ts';
import type { Artefact } from './artefact.ts';
import { listItems } from '../../share/item/item.ts';

const graph = buildGraph(sampleContent());
const item = listItems(graph).find(({ kind }) => kind === 'measure');
if (item === undefined) throw new Error('The sample has no measure.');

const bytesOf = (name: string) => new TextEncoder().encode(`bytes of ${name}`);
const makeFiles = (names: readonly string[]): Artefact[] =>
  names.map((name) => ({
    address: addressOf.kitMeasure('first', '1', name),
    inputs: {},
    make: () => bytesOf(name),
  }));

async function pack(names: readonly string[]): Promise<Uint8Array> {
  const files = makeFiles(names);
  const archive = archiveOf(graph, item ?? { kind: 'instrument', instrument: graph.mainInstrument }, files);
  expect(archive.address).toBe('/kit/first/1/kit.zip');
  const parts = files.map(({ address }, index) => ({ address, bytes: bytesOf(names[index] ?? '') }));
  return archive.make({ parts, painter: () => Promise.reject(new Error('Nothing is drawn here.')) });
}

const names = ['qr.zh.png', 'card.en.png', 'poster.both.html', 'sheet.css'];

test('holds every file as it is, and the README lists them all in both languages', async () => {
  const entries = unzipSync(await pack(names));
  for (const name of names) expect(strFromU8(entries[name] ?? new Uint8Array())).toBe(`bytes of ${name}`);
  const readme = strFromU8(entries['README.txt'] ?? new Uint8Array());
  for (const name of Object.keys(entries)) {
    expect(readme.split('\r\n').filter((line) => line.startsWith(`${name}：`))).toHaveLength(1);
    expect(readme.split('\r\n').filter((line) => line.startsWith(`${name}: `))).toHaveLength(1);
  }
  expect(readme).toContain('https://sample.example/first/1/');
  expect(readme).toContain('the Chinese text prevails');
});

test('texts open in the editors of old Windows: UTF-8 that says so, with their line ends', async () => {
  const readme = unzipSync(await pack(names))['README.txt'] ?? new Uint8Array();
  expect([...readme.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(strFromU8(readme).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the same files give the same bytes in any order and time zone', async () => {
  const zone = process.env['TZ'];
  const first = await pack(names);
  process.env['TZ'] = 'Pacific/Kiritimati';
  const second = await pack([...names].reverse()).finally(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a file that nothing explains is an error that says where to explain it', async () => {
  await expect(async () => pack(['video.mp4'])).rejects.toThrow(/video\.mp4.*describe-file\.ts/);
});
