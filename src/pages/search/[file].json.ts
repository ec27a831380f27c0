import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../_graph.ts';
import { formatSearchData, searchDataFiles } from '../../search/data/search-data-href.ts';

export const getStaticPaths = (() =>
  searchDataFiles.map((file) => ({ params: { file }, props: { file } }))) satisfies GetStaticPaths;

/** What the search engine in the browser knows. */
export const GET: APIRoute = ({ props }) =>
  new Response(formatSearchData(loadGraph(), props['file']), {
    headers: { 'content-type': 'application/json' },
  });
