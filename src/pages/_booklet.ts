import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../language/edition.ts';
import type { Instrument } from '../model/graph/graph.ts';
import { loadGraph } from './_graph.ts';
import { type BookletFile, findBookletFile } from '../print/booklet/booklet-file.ts';
import { buildBooklet, buildBookletLink, type BookletLink } from '../views/pages/booklet.ts';

/**
 * The booklet of an instrument, when one has been made of the text as it is now (npm run pdf). It is a print of the text and no part of
 * the share kit, so that a build without the kit has it, too.
 */
export async function findBooklet(instrument: Instrument): Promise<BookletFile | undefined> {
  return findBookletFile(fileURLToPath(root), instrument.id, () => buildBooklet(loadGraph(), instrument));
}

/** The link to it; `null` without one. */
export async function findBookletLink(instrument: Instrument, edition: Edition): Promise<BookletLink | null> {
  const made = await findBooklet(instrument);
  return made === undefined ? null : buildBookletLink(loadGraph(), instrument, edition, made.bytes);
}
