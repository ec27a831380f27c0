import { createHash } from 'node:crypto';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { splitSearchData } from '../engine/parts.ts';
import { buildSearchData } from './search-data.ts';

/** Characters of the checksum that tell one version of the data from another. */
const versionLength = 8;

const made = new WeakMap<Graph, string>();

/** The files of the data: what every query needs, and the parts that only some need. */
export const searchDataFiles = ['data', 'english', 'latin', 'slips'] as const;

/** One of the files as text. */
export function formatSearchData(graph: Graph, file: (typeof searchDataFiles)[number]): string {
  const { core, ...parts } = splitSearchData(buildSearchData(graph));
  return JSON.stringify({ data: core, ...parts }[file]);
}

/** Address of the file that every query needs, with its version, so that a browser never joins old data with new pages. */
export function toSearchDataHref(graph: Graph): string {
  const known = made.get(graph);
  if (known !== undefined) return known;
  const version = createHash('sha256')
    .update(JSON.stringify(splitSearchData(buildSearchData(graph))))
    .digest('hex')
    .slice(0, versionLength);
  const href = `${toHref(graph.site, addressOf.searchData())}?v=${version}`;
  made.set(graph, href);
  return href;
}
