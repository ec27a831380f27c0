import { getCollection } from 'astro:content';
import { buildGraph } from '../link/build-graph.ts';
import type { Graph } from '../graph/graph.ts';

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
  const [
    site,
    registry,
    termbase,
    verbTable,
    topicTable,
    glanceTable,
    shareTable,
    searchWords,
    instruments,
    translations,
  ] = await Promise.all([
    getCollection('site'),
    getCollection('registry'),
    getCollection('termbase'),
    getCollection('verbTable'),
    getCollection('topicTable'),
    getCollection('glanceTable'),
    getCollection('shareTable'),
    getCollection('searchWords'),
    getCollection('instruments'),
    getCollection('translations'),
  ]);
  if (
    !site[0] ||
    !registry[0] ||
    !termbase[0] ||
    !verbTable[0] ||
    !topicTable[0] ||
    !glanceTable[0] ||
    !shareTable[0] ||
    !searchWords[0]
  ) {
    throw new Error(
      'One of the collections “site”, “registry”, “termbase”, “verbTable”, “topicTable”, “glanceTable”, “shareTable” and “searchWords” is empty. Restore content/site.yaml, agencies.yaml, terms.yaml, verbs.yaml, topics.yaml, glance.yaml, share.yaml and search.yaml.',
    );
  }
  return buildGraph({
    site: site[0].data,
    registry: registry[0].data,
    termbase: termbase[0].data,
    verbTable: verbTable[0].data,
    topicTable: topicTable[0].data,
    glanceTable: glanceTable[0].data,
    shareTable: shareTable[0].data,
    searchWords: searchWords[0].data,
    instruments: instruments.map(({ data }) => data),
    translations: translations.map(({ data }) => data),
  });
}
