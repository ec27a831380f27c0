import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readContent } from '../../../loaders/read-content.ts';
import { buildGraph } from '../../../model/build-graph.ts';
import { toBookletPath } from '../../../paper/booklet-file.ts';
import { sheetsName, toSheetsPath } from '../../../paper/sheets-file.ts';
import { listItems, toKitAddress } from '../../../share/kit/item.ts';
import { buildSheetSet } from '../../../share/sheets/sheet-set.ts';
import { buildBooklet } from '../../../views/booklet.ts';
import { findAll } from '../page.ts';
import { checkLinks } from '../rules/links.ts';
import { readSite, type Site } from '../site.ts';
import { assertNone } from '../violation.ts';
import { buildOrThrow, copyKitCache, copyProject, type ProjectCopy } from './project-copy.ts';

const bookletAddress = '/kit/trade-2024/booklet.both.pdf';
const sheetsAddress = '/kit/trade-2024/12/sheets.pdf';
const copies: ProjectCopy[] = [];
let withoutKit: Site;
let withKit: Site;

/** A copy in which the sheets of measure 12 lie, and a booklet of the text as it is or as it was. */
function prepare(name: string, bookletOf: 'current' | 'old'): ProjectCopy {
  const copy = copyProject(name);
  copies.push(copy);
  const graph = buildGraph(readContent(copy.root));
  const booklet = buildBooklet(graph, graph.mainInstrument);
  const printed = bookletOf === 'current' ? booklet : { ...booklet, lang: 'as it was before' };
  write(toBookletPath(copy.root, 'trade-2024', printed), 'booklet');
  const item = listItems(graph).find((each) => toKitAddress(each, sheetsName) === sheetsAddress);
  if (item === undefined)
    throw new Error(`No item has ${sheetsAddress}. Name the sheets of one that is there.`);
  write(toSheetsPath(copy.root, item, buildSheetSet(graph, item)), 'sheets');
  return copy;
}

function write(file: string, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `%PDF-1.4 ${what} made elsewhere`);
}

beforeAll(async () => {
  const [plain, whole] = [prepare('without-kit', 'old'), prepare('with-kit', 'current')];
  copyKitCache(whole);
  await Promise.all([buildOrThrow(plain, { NO_KIT: '1' }), buildOrThrow(whole, {})]);
  [withoutKit, withKit] = [readSite(plain.dist), readSite(whole.dist)];
});
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Addresses of the pages that link to a file. */
function findLinking(site: Site, address: string): string[] {
  return site.pages
    .filter((page) => findAll(page, 'a').some(({ attributes }) => attributes.get('href')?.endsWith(address)))
    .map((page) => page.address)
    .sort();
}

test('a booklet of a text that has changed since is not published, nor are sheets without the kit, and nothing links to them', () => {
  expect(withoutKit.pages.length).toBeGreaterThan(100);
  expect(withoutKit.files.filter((file) => file.startsWith('kit/'))).toEqual([]);
  expect(findLinking(withoutKit, '.pdf')).toEqual([]);
});

test('the pages of the plan and of its text link to the booklet of the text as it is, in every language', async () => {
  expect(findLinking(withKit, bookletAddress)).toEqual([
    '/en/trade-2024/',
    '/en/trade-2024/text/',
    '/trade-2024/',
    '/trade-2024/text/',
    '/zh/trade-2024/',
    '/zh/trade-2024/text/',
  ]);
  assertNone(await checkLinks(withKit));
});

test('the pages of an item’s kit link to its sheets, and no other page does', () => {
  expect(findLinking(withKit, sheetsAddress)).toEqual([
    '/en/trade-2024/12/share/',
    '/zh/trade-2024/12/share/',
  ]);
  expect(findLinking(withKit, 'sheets.pdf')).toEqual(findLinking(withKit, sheetsAddress));
});

test('prints are published as they were made, and no others', () => {
  const prints = withKit.files.filter((file) => file.endsWith('.pdf')).map((file) => `/${file}`);
  expect(prints.sort()).toEqual([sheetsAddress, bookletAddress]);
  const read = (address: string): string => withKit.read(address.slice(1)).toString('latin1');
  expect(read(bookletAddress)).toBe('%PDF-1.4 booklet made elsewhere');
  expect(read(sheetsAddress)).toBe('%PDF-1.4 sheets made elsewhere');
});

test('no page for printing is published', () => {
  for (const site of [withoutKit, withKit]) {
    expect(site.files.filter((file) => file.startsWith('paper/'))).toEqual([]);
  }
  const sitemap = readFileSync(join(copies[0]?.dist ?? '', 'sitemap-0.xml'), 'utf8');
  expect(sitemap).not.toContain('/paper/');
});
