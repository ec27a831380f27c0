import { statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { listTextNames } from '../../share/item/archive-names.ts';
import { listItems, toKitAddress, toSharePage } from '../../share/item/item.ts';
import { findAll } from '../../quality/site/page.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite, tested } from './built-site.ts';

const site = readBuiltSite();
const items = listItems(sampleGraph());

/** Megabytes that the kit may take for each measure, body and document, without what `npm run pdf` prints. */
const most = 1.4;

test('the whole kit stays within its size', () => {
  const files = site.files.filter((file) => file.startsWith('kit/') && !file.endsWith('.pdf'));
  expect(files.length).toBeGreaterThan(items.length * 15);
  const bytes = files.reduce((sum, file) => sum + statSync(join(tested.dist, file)).size, 0);
  expect(bytes / 1_000_000).toBeLessThan(most * items.length);
});

/** Name, checksum and size of each entry, as the directory at the end of an archive states them. */
function readDirectory(archive: Buffer): { name: string; crc: number; size: number; time: number }[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    );
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      crc: archive.readUInt32LE(at + 16),
      size: archive.readUInt32LE(at + 24),
      time: archive.readUInt32LE(at + 12),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

test('every archive opens, holds the files beside it as they are, the texts, and a README that lists them all', () => {
  expect(items.length).toBeGreaterThan(48);
  const wrong = items.flatMap((item) => {
    const folder = toKitAddress(item, '').slice(1);
    const beside = site.files
      .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
      .map((file) => file.slice(folder.length))
      .filter((name) => name !== 'kit.zip' && !name.endsWith('.pdf'));
    const archive = site.read(`${folder}kit.zip`);
    const directory = readDirectory(archive);
    const entries = unzipSync(archive);
    const names = directory.map(({ name }) => name);
    const wanted = [...beside, ...listTextNames(item), 'README.txt'].sort();
    const readme = strFromU8(entries['README.txt'] ?? new Uint8Array());
    const page = site.findPage(toSharePage(item, 'zh'));
    const shown = page === undefined ? [] : findAll(page, 'dt').map((each) => each.children);
    return [
      ...(JSON.stringify(names) === JSON.stringify(wanted) ? [] : [`holds ${names.join(', ')}`]),
      ...directory
        .filter(({ name, crc, size }) => {
          const bytes = entries[name] ?? new Uint8Array();
          return crc32(bytes) !== crc || bytes.length !== size;
        })
        .map(({ name }) => `states another checksum or size of ${name}`),
      ...beside
        .filter((name) => !site.read(`${folder}${name}`).equals(Buffer.from(entries[name] ?? [])))
        .map((name) => `holds another ${name}`),
      ...names
        .filter((name) => !readme.includes(`\n${name}：`))
        .map((name) => `has a README without ${name}`),
      ...(new Set(directory.map(({ time }) => time)).size === 1 ? [] : ['has files of several times']),
      ...(shown.length === names.length ? [] : [`is shown on its page with ${shown.length} files`]),
    ].map((what) => `${folder}kit.zip ${what}.`);
  });
  expect(wrong).toEqual([]);
}, 60_000);
