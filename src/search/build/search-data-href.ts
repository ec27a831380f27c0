import { createHash } from 'node:crypto';
import type { Graph } from '../../model/graph.ts';
import { addressOf, toHref } from '../../model/identifiers.ts';
import { buildSearchData } from './search-data.ts';

/** Characters of the checksum that tell one version of the data from another. */
const versionLength = 8;

const made = new WeakMap<Graph, string>();

/** The data file as text. */
export function formatSearchData(graph: Graph): string {
  return JSON.stringify(buildSearchData(graph));
}

/** Address of the data file, with its version, so that a browser never joins old data with new pages. */
export function toSearchDataHref(graph: Graph): string {
  const known = made.get(graph);
  if (known !== undefined) return known;
  const version = createHash('sha256').update(formatSearchData(graph)).digest('hex').slice(0, versionLength);
  const href = `${toHref(graph.site, addressOf.searchData())}?v=${version}`;
  made.set(graph, href);
  return href;
}
