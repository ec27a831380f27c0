import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../language/edition.ts';
import type { Graph, Instrument } from '../model/graph/graph.ts';
import { loadGraph } from './_graph.ts';
import { type BookletFile, findBookletFile } from '../print/booklet/booklet-file.ts';
import { buildBooklet, buildBookletLink, type BookletLink } from '../views/pages/booklet.ts';

/**
 * The booklet of an instrument, when one has been made of the text as it is now (npm run pdf). It is a print of the text and no part of
 * the share kit, so that a build without the kit has it, too.
 */
async function findBooklet(graph: Graph, instrument: Instrument): Promise<BookletFile | undefined> {
  return findBookletFile(fileURLToPath(root), instrument.id, () => buildBooklet(graph, instrument));
}

/** The link to it; `null` without one. */
export async function findBookletLink(
  graph: Graph,
  instrument: Instrument,
  edition: Edition,
): Promise<BookletLink | null> {
  const made = await findBooklet(graph, instrument);
  return made === undefined ? null : buildBookletLink(graph, instrument, edition, made.bytes);
}

/** One path for each instrument whose booklet has been made; without one there is no such address, and no link to it. */
export async function toBookletPaths() {
  const graph = loadGraph();
  const made = await Promise.all(
    graph.instruments.map(async (instrument) => ({
      instrument,
      booklet: await findBooklet(graph, instrument),
    })),
  );
  return made.flatMap(({ instrument, booklet }) =>
    booklet === undefined ? [] : { params: { instrument: instrument.id }, props: { file: booklet.file } },
  );
}
