import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import { loadGraph } from '../model/load.ts';
import { findSheetsFile, type SheetsFile } from '../paper/sheets-file.ts';
import type { KitItem } from '../share/kit/item.ts';
import { buildSheetSet } from '../share/sheets/sheet-set.ts';

/** The print-ready sheets of an item, when they have been made of the text as it is now (npm run pdf). */
export async function findSheets(item: KitItem): Promise<SheetsFile | undefined> {
  return findSheetsFile(fileURLToPath(root), item, buildSheetSet(await loadGraph(), item));
}
