import type { APIRoute } from 'astro';
import { formatSitemap } from '../exchange/sitemap.ts';
import { loadGraph } from './_graph.ts';
import { loadProseLinks } from './_prose.ts';

export const GET: APIRoute = async () => {
  const slugs = (await loadProseLinks()).map(({ slug }) => slug);
  return new Response(formatSitemap(loadGraph(), slugs));
};
