import { getCollection } from 'astro:content';
import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';

let loaded: Promise<Graph> | undefined;

/**
 * The linked graph of everything the portal shows. The only reader of Astro's collections.
 *
 * In a build it is made once; in development anew for each page, so that an edit shows at once.
 */
export function loadGraph(): Promise<Graph> {
  if (import.meta.env.DEV) return linkCollections();
  loaded ??= linkCollections();
  return loaded;
}

async function linkCollections(): Promise<Graph> {
  const [site, registry, termbase, instruments, translations] = await Promise.all([
    getCollection('site'),
    getCollection('registry'),
    getCollection('termbase'),
    getCollection('instruments'),
    getCollection('translations'),
  ]);
  if (site[0] === undefined || registry[0] === undefined || termbase[0] === undefined) {
    throw new Error(
      'One of the collections “site”, “registry” and “termbase” is empty. Restore content/site.yaml, content/agencies.yaml and content/terms.yaml.',
    );
  }
  return buildGraph({
    site: site[0].data,
    registry: registry[0].data,
    termbase: termbase[0].data,
    instruments: instruments.map(({ data }) => data),
    translations: translations.map(({ data }) => data),
  });
}
