import type { APIRoute } from 'astro';
import { loadGraph } from '../../model/load.ts';
import { formatSearchData } from '../../search/build/search-data-href.ts';

/** What the search engine in the browser knows. */
export const GET: APIRoute = async () =>
  new Response(formatSearchData(await loadGraph()), { headers: { 'content-type': 'application/json' } });
