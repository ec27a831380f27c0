import type { APIRoute } from 'astro';
import { buildOembed } from '../../../../exchange/oembed.ts';
import { loadGraph } from '../../../_graph.ts';
import { buildEmbedCode } from '../../../../views/parts/embed-code.ts';
import { toLocalMeasurePaths } from '../../../_paths.ts';

export const getStaticPaths = toLocalMeasurePaths;

/** What a site that reads oEmbed shows of a measure. */
export const GET: APIRoute = async ({ props }) => {
  const graph = loadGraph();
  const code = buildEmbedCode(graph, props['measure'], props['locale']);
  return new Response(buildOembed(graph, code, props['locale']), {
    headers: { 'content-type': 'application/json' },
  });
};
