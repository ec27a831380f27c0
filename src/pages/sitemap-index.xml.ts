import type { APIRoute } from 'astro';
import { formatSitemapIndex } from '../exports/sitemap.ts';
import { loadGraph } from '../model/load.ts';

export const GET: APIRoute = async () => new Response(formatSitemapIndex(await loadGraph()));
