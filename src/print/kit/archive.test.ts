import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { getAt } from '../../language/get-at.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { addressOf } from '../../model/addresses.ts';
import { sampleBody, sampleGraph, sampleInstrument, sampleMeasure } from '../../tests/samples/portal.ts';
import { archiveOf } from './archive.ts';
import type { Artefact } from './artefact.ts';
import { type KitItem, listItems } from '../../share/item/item.ts';

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
  const parts = files.map(({ address }, index) => ({ address, bytes: bytesOf(getAt(names, index)) }));
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

/** Names in the order in which they stand in an archive, each with its day and how it is packed: 0 for as it is, 8 for deflated. */
function listEntries(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries: { name: string; day: string; method: number }[] = [];
  for (let at = 0; at + 4 <= archive.length; at += 1) {
    // The record of a file in the directory of the archive (APPNOTE 4.3.12).
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const date = view.getUint16(at + 14, true);
    entries.push({
      name: strFromU8(archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
      day: [1980 + (date >> 9), (date >> 5) & 15, date & 31].join('-'),
      method: view.getUint16(at + 10, true),
    });
  }
  return entries;
}

test('names are sorted, each file has the day of issue, and pictures are not packed a second time', async () => {
  const entries = listEntries(await pack(['sheet.css', 'qr.zh.png', 'card.en.png']));
  expect(entries.map(({ name }) => name)).toEqual(entries.map(({ name }) => name).toSorted());
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'README.txt',
      'card.en.png',
      'qr.zh.png',
      'sheet.css',
      'texts.zh.txt',
      'citation.both.json',
    ]),
  );
  expect(new Set(entries.map(({ day }) => day))).toEqual(new Set(['2025-3-1']));
  expect(entries.filter(({ method }) => method === 0).map(({ name }) => name)).toEqual([
    'card.en.png',
    'qr.zh.png',
  ]);
});

test('what programs read begins with its text and ends with one line end', async () => {
  const entries = unzipSync(await pack(names));
  for (const name of ['citation.en.json', 'citation.zh.bib']) {
    expect(strFromU8(entries[name] ?? new Uint8Array()), name).toMatch(/^[[@][^\r]*[\]}]\n$/);
  }
});

test('an archive has the day of the document that it is about, and the first day of archives where that has none', () => {
  const dateOf = (of: KitItem) => archiveOf(sampleGraph(), of, []).inputs;
  expect(dateOf({ kind: 'measure', measure: sampleMeasure('tea-2021', '1') })).toMatchObject({
    date: '2021-11-02',
  });
  expect(dateOf({ kind: 'agency', agency: sampleBody('chengting-transport-bureau') })).toMatchObject({
    date: '2024-09-06',
  });
  expect(dateOf({ kind: 'instrument', instrument: sampleInstrument('reed-2022') })).toMatchObject({
    date: '1980-01-01',
  });
});

test('an archive is made of its date, its texts and what explains them', () => {
  const item: KitItem = { kind: 'agency', agency: sampleBody('chengting-transport-bureau') };
  expect(archiveOf(sampleGraph(), item, []).inputs).toEqual({
    date: '2024-09-06',
    texts: ['texts.zh.txt', 'texts.en.txt', 'README.txt'].map((name) => ({
      name,
      text: expect.stringMatching(/./),
      prose: true,
    })),
  });
});
