import type { APIRoute } from 'astro';
import { formatRobots } from '../exchange/sitemap.ts';
import { loadGraph } from './_graph.ts';

export const GET: APIRoute = () => new Response(formatRobots(loadGraph()));
