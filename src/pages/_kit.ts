import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../model/graph/graph.ts';
import { loadGraph } from './_graph.ts';
import { findSheetsFile, sheetsName, type SheetsFile } from '../print/sheets/sheets-file.ts';
import { listItems, toKitAddress, type KitItem } from '../share/item/item.ts';
import { getMadeArchive } from '../print/kit/kit-folder.ts';
import { buildSheetSet } from '../print/sheets/sheet-set.ts';
import type { MadeKit } from '../views/pages/share-page.ts';

/**
 * The print-ready sheets of an item, when they have been made of the text as it is now (npm run pdf). A build without the kit has
 * none: the page that would link to them says that it lists texts alone.
 */
async function findSheets(graph: Graph, item: KitItem): Promise<SheetsFile | undefined> {
  if (!graph.site.kit) return undefined;
  return findSheetsFile(fileURLToPath(root), item, () => buildSheetSet(graph, item));
}

/** What of an item's kit this build has. The development server makes none. */
export async function findMadeKit(graph: Graph, item: KitItem): Promise<MadeKit> {
  const sheets = await findSheets(graph, item);
  return {
    archive: graph.site.kit && import.meta.env.PROD ? getMadeArchive(fileURLToPath(root), item) : null,
    sheetsBytes: sheets?.bytes ?? null,
  };
}

/** One path for each item whose sheets have been printed; without them there is no such address, and no link to it. */
export async function toSheetsPaths() {
  const graph = loadGraph();
  const made = await Promise.all(
    listItems(graph).map(async (item) => ({ item, sheets: await findSheets(graph, item) })),
  );
  return made.flatMap(({ item, sheets }) =>
    sheets === undefined
      ? []
      : {
          params: { item: toKitAddress(item, sheetsName).split('/').slice(2, -1).join('/') },
          props: { file: sheets.file },
        },
  );
}
