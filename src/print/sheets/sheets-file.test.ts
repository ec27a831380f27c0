import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { buildGraph } from '../../model/link/build-graph.ts';
import type { Content } from '../../model/content.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { type KitItem, listItems } from '../../share/item/item.ts';
import { buildSheetSet, type SheetSet } from './sheet-set.ts';
import { clearSheets, findSheetsFile, toSheetsPath } from './sheets-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheets-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function makeSheets(content: Content = sampleContent()): { item: KitItem; sheets: SheetSet } {
  const graph = buildGraph(content);
  const item = listItems(graph).find(({ kind }) => kind === 'measure');
  if (item === undefined) throw new Error('The sample has no measure.');
  return { item, sheets: buildSheetSet(graph, item) };
}

function keep({ item, sheets }: ReturnType<typeof makeSheets>): string {
  clearSheets(root, item);
  const file = toSheetsPath(root, item, sheets);
  writeFileSync(file, '%PDF-');
  return file;
}

function find({ item, sheets }: ReturnType<typeof makeSheets>) {
  return findSheetsFile(root, item, () => sheets);
}

test('sheets that were not printed are not found; printed ones are, by what they say', () => {
  expect(find(makeSheets())).toBeUndefined();
  const file = keep(makeSheets());
  expect(find(makeSheets())).toEqual({ file, bytes: 5 });
});

test('nothing is prepared where no sheets have been printed', () => {
  const { item } = makeSheets();
  const prepare = () => {
    throw new Error('It was prepared.');
  };
  expect(findSheetsFile(root, item, prepare)).toBeUndefined();
  clearSheets(root, item);
  expect(findSheetsFile(root, item, prepare)).toBeUndefined();
});

test('another origin, or other words, make other sheets', () => {
  keep(makeSheets());
  const content = sampleContent();
  expect(
    find(makeSheets({ ...content, site: { ...content.site, origin: 'https://b.example' } })),
  ).toBeUndefined();
  for (const pair of content.translations.flatMap(({ pairs }) => pairs)) {
    if (pair.target === 'Promote the first service.') pair.target = 'Promote the first service now.';
  }
  const changed = makeSheets(content);
  expect(JSON.stringify(changed.sheets)).toContain('first service now.');
  expect(find(changed)).toBeUndefined();
});

test('only the newest are kept', () => {
  const made = makeSheets();
  const old = { ...made, sheets: { ...made.sheets, title: 'as it was before' } };
  keep(old);
  keep(made);
  expect(find(old)).toBeUndefined();
  expect(find(made)).toBeDefined();
});

test('sheets lie in the cache of their item, below the digest of what they print', () => {
  const { item, sheets } = makeSheets();
  expect(toSheetsPath('/portal', item, sheets)).toMatch(
    /^\/portal\/\.cache\/kit\/first\/1\/sheets\.[0-9a-f]{16}\.pdf$/,
  );
});
