import type { APIRoute } from 'astro';
import { formatSitemap } from '../exchange/sitemap.ts';
import { loadGraph } from './_graph.ts';

export const GET: APIRoute = () => new Response(formatSitemap(loadGraph()));
