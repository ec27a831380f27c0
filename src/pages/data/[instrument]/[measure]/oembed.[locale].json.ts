import type { APIRoute } from 'astro';
import { loadGraph } from '../../../_graph.ts';
import { buildOembed } from '../../../../views/parts/embed-code.ts';
import { toLocalMeasurePaths } from '../../../_paths.ts';

export const getStaticPaths = toLocalMeasurePaths;

/** What a site that reads oEmbed shows of a measure. */
export const GET: APIRoute = ({ props }) =>
  new Response(buildOembed(loadGraph(), props['measure'], props['locale']), {
    headers: { 'content-type': 'application/json' },
  });
