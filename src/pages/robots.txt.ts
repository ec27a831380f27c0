import type { APIRoute } from 'astro';
import { formatRobots } from '../exports/sitemap.ts';
import { loadGraph } from '../model/load.ts';

export const GET: APIRoute = async () => new Response(formatRobots(await loadGraph()));
