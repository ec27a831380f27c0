import type { APIRoute } from 'astro';
import { loadGraph } from '../../../../model/read/load.ts';
import { buildOembed } from '../../../../views/parts/embed-code.ts';
import { toLocalMeasurePaths } from '../../../_paths.ts';

export const getStaticPaths = toLocalMeasurePaths;

/** What a site that reads oEmbed shows of a measure. */
export const GET: APIRoute = async ({ props }) =>
  new Response(buildOembed(await loadGraph(), props['measure'], props['locale']), {
    headers: { 'content-type': 'application/json' },
  });
