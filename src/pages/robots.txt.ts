import type { APIRoute } from 'astro';
import { formatRobots } from '../exchange/sitemap.ts';
import { loadGraph } from '../model/read/load.ts';

export const GET: APIRoute = async () => new Response(formatRobots(await loadGraph()));
