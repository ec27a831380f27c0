import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KitItem } from '../../share/item/item.ts';
import { sampleBody, sampleMeasure } from '../../tests/samples/portal.ts';
import { getMadeArchive, toKitFolder } from './kit-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kit-folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const measure: KitItem = { kind: 'measure', measure: sampleMeasure('ferry-2023', '8') };
const agency: KitItem = { kind: 'agency', agency: sampleBody('yunpu-water-bureau') };

test('an archive has the files beside it, texts, citations and what explains them, sorted', () => {
  const folder = join(toKitFolder(root), 'kit', 'ferry-2023', '8');
  mkdirSync(join(folder, 'older'), { recursive: true });
  for (const name of ['sheet.css', 'card.zh.png']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'kit.zip'), 'five!');
  const { bytes, names } = getMadeArchive(root, measure);
  expect(bytes).toBe(5);
  expect(names.filter((name) => !name.startsWith('citation.'))).toEqual([
    'README.txt',
    'card.zh.png',
    'sheet.css',
    'texts.en.txt',
    'texts.zh.txt',
  ]);
  expect(names.filter((name) => name.startsWith('citation.'))).toHaveLength(12);
  expect(names).toEqual(names.toSorted());
});

test('an archive that was not made is an error that names it, and says where to list it', () => {
  expect(() => getMadeArchive(root, agency)).toThrow(
    'The build has no /kit/agencies/yunpu-water-bureau/kit.zip. List it in src/print/kit/list-artefacts.ts, or build with --no-kit.',
  );
});

test('kits lie in the cache until the pages are there', () => {
  expect(toKitFolder('/portal')).toBe('/portal/.cache/share-kit-files');
});
