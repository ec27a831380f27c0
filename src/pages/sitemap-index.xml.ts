import type { APIRoute } from 'astro';
import { formatSitemapIndex } from '../exchange/sitemap.ts';
import { loadGraph } from '../model/read/load.ts';

export const GET: APIRoute = async () => new Response(formatSitemapIndex(await loadGraph()));
