import type { APIRoute } from 'astro';
import { formatSearchData } from '../../search/data/search-data-href.ts';
import { toSearchDataPaths } from '../_paths.ts';

export const getStaticPaths = toSearchDataPaths;

/** What the search engine in the browser knows. */
export const GET: APIRoute = ({ props }) =>
  new Response(formatSearchData(props['graph'], props['file']), {
    headers: { 'content-type': 'application/json' },
  });
