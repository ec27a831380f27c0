import type { APIRoute } from 'astro';
import { formatSitemapIndex } from '../exchange/sitemap.ts';
import { loadGraph } from './_graph.ts';

export const GET: APIRoute = () => new Response(formatSitemapIndex(loadGraph()));
