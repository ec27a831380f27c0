import type { APIRoute } from 'astro';
import { formatSitemap } from '../exchange/sitemap.ts';
import { loadGraph } from '../model/read/load.ts';
import { loadProseLinks } from './_paths.ts';

export const GET: APIRoute = async () => {
  const slugs = (await loadProseLinks()).map(({ slug }) => slug);
  return new Response(formatSitemap(await loadGraph(), slugs));
};
