import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { loadGraph } from '../../_graph.ts';
import { sheetsName } from '../../../print/sheets/sheets-file.ts';
import { listItems, toKitAddress } from '../../../share/item/item.ts';
import { findSheets } from '../../_kit.ts';

/** One path for each item whose sheets have been printed; without them there is no such address, and no link to it. */
export async function getStaticPaths() {
  const made = await Promise.all(
    listItems(loadGraph()).map(async (item) => ({ item, sheets: await findSheets(item) })),
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

/** The sheets as they were printed. */
export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(props['file']), { headers: { 'content-type': 'application/pdf' } });
