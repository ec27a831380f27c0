import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { loadGraph } from '../../_graph.ts';
import { findBooklet } from '../../_booklet.ts';

/** One path for each instrument whose booklet has been made; without one there is no such address, and no link to it. */
export async function getStaticPaths() {
  const { instruments } = loadGraph();
  const made = await Promise.all(
    instruments.map(async (instrument) => ({ instrument, booklet: await findBooklet(instrument) })),
  );
  return made.flatMap(({ instrument, booklet }) =>
    booklet === undefined ? [] : { params: { instrument: instrument.id }, props: { file: booklet.file } },
  );
}

/** The booklet as it was made. */
export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(props['file']), { headers: { 'content-type': 'application/pdf' } });
