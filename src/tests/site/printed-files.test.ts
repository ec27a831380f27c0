import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readContent } from '../../model/read/read-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { toBookletPath } from '../../print/booklet/booklet-file.ts';
import { sheetsName, toSheetsPath } from '../../print/sheets/sheets-file.ts';
import { listItems, toKitAddress } from '../../share/item/item.ts';
import { buildSheetSet } from '../../print/sheets/sheet-set.ts';
import { buildBooklet } from '../../views/pages/booklet.ts';
import { findAll } from '../../quality/site/page.ts';
import { checkLinks } from '../../quality/site/rules/links.ts';
import { readSite, type Site } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { buildOrThrow, type ProjectCopy } from '../../quality/project-copy.ts';
import { copySampleProject, takeSampleKit } from './sample-copy.ts';

const bookletAddress = '/kit/ferry-2023/booklet.both.pdf';
const sheetsAddress = '/kit/ferry-2023/8/sheets.pdf';
const oldSheetsAddress = '/kit/ferry-2023/1/sheets.pdf';
const copies: ProjectCopy[] = [];
let withoutKit: Site;
let withKit: Site;

/** A copy in which a booklet lies, of the text as it is or as it was, current sheets of measure 8, and old ones of measure 1. */
function prepare(name: string, bookletOf: 'current' | 'old'): ProjectCopy {
  const copy = copySampleProject(name);
  copies.push(copy);
  const graph = buildGraph(readContent(copy.root));
  const booklet = buildBooklet(graph, graph.mainInstrument);
  const printed = bookletOf === 'current' ? booklet : { ...booklet, lang: 'as it was before' };
  write(toBookletPath(copy.root, 'ferry-2023', printed), 'booklet');
  for (const item of listItems(graph)) {
    const address = toKitAddress(item, sheetsName);
    if (address !== sheetsAddress && address !== oldSheetsAddress) continue;
    const sheets = buildSheetSet(graph, item);
    if (address === sheetsAddress) write(toSheetsPath(copy.root, item, sheets), 'sheets');
    else write(toSheetsPath(copy.root, item, { ...sheets, title: 'as it was before' }), 'old sheets');
  }
  return copy;
}

function write(file: string, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `%PDF-1.4 ${what} made elsewhere`);
}

beforeAll(async () => {
  const [plain, whole] = [prepare('without-kit', 'current'), prepare('with-kit', 'old')];
  takeSampleKit(whole);
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

/** Addresses of the prints of a site, with what is in them. */
function readPrints(site: Site): string[] {
  return site.files
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => `/${file}: ${site.read(file).toString('latin1')}`)
    .sort();
}

test('the booklet of the text as it is needs no kit: it is published as it was made, and linked in every language', async () => {
  expect(readPrints(withoutKit)).toEqual([`${bookletAddress}: %PDF-1.4 booklet made elsewhere`]);
  expect(findLinking(withoutKit, bookletAddress)).toEqual([
    '/en/ferry-2023/',
    '/en/ferry-2023/text/',
    '/ferry-2023/',
    '/ferry-2023/text/',
    '/zh/ferry-2023/',
    '/zh/ferry-2023/text/',
  ]);
  assertNone(await checkLinks(withoutKit));
});

test('without the kit no sheets are published, and nothing links to any', () => {
  expect(findLinking(withoutKit, sheetsName)).toEqual([]);
});

test('with it the sheets of the text as it is are published as they were made, and the pages of their kit link to them', async () => {
  expect(readPrints(withKit)).toEqual([`${sheetsAddress}: %PDF-1.4 sheets made elsewhere`]);
  expect(findLinking(withKit, sheetsAddress)).toEqual(['/en/ferry-2023/8/share/', '/zh/ferry-2023/8/share/']);
  assertNone(await checkLinks(withKit));
});

test('of a text that has changed since nothing is linked, neither booklet nor sheets', () => {
  expect(withKit.pages.length).toBeGreaterThan(100);
  expect(findLinking(withKit, bookletAddress)).toEqual([]);
  expect(findLinking(withKit, sheetsName)).toEqual(findLinking(withKit, sheetsAddress));
});

test('no page for printing is published', () => {
  for (const site of [withoutKit, withKit]) {
    expect(site.files.filter((file) => file.startsWith('paper/'))).toEqual([]);
  }
  const sitemap = readFileSync(join(copies[0]?.dist ?? '', 'sitemap-0.xml'), 'utf8');
  expect(sitemap).not.toContain('/paper/');
});
