import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import { loadGraph } from './_graph.ts';
import { findSheetsFile, type SheetsFile } from '../print/sheets/sheets-file.ts';
import type { KitItem } from '../share/item/item.ts';
import { getMadeArchive } from '../print/kit/kit-folder.ts';
import { buildSheetSet } from '../print/sheets/sheet-set.ts';
import type { MadeKit } from '../views/pages/share-page.ts';

/**
 * The print-ready sheets of an item, when they have been made of the text as it is now (npm run pdf). A build without the kit has
 * none: the page that would link to them says that it lists texts alone.
 */
export async function findSheets(item: KitItem): Promise<SheetsFile | undefined> {
  const graph = loadGraph();
  if (!graph.site.kit) return undefined;
  return findSheetsFile(fileURLToPath(root), item, () => buildSheetSet(graph, item));
}

/** What of an item's kit this build has. The development server makes none. */
export async function findMadeKit(item: KitItem): Promise<MadeKit> {
  const graph = loadGraph();
  const sheets = await findSheets(item);
  return {
    archive: graph.site.kit && import.meta.env.PROD ? getMadeArchive(fileURLToPath(root), item) : null,
    sheetsBytes: sheets?.bytes ?? null,
  };
}
