import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../model/graph/graph.ts';
import { getGraph } from '../model/read/portal.ts';

/** The linked graph of everything the portal shows; pages of one process share it with the build around them. */
export function loadGraph(): Graph {
  return getGraph(fileURLToPath(root));
}
