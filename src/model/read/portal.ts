import { resolve } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { buildGraph } from '../link/build-graph.ts';
import { readContent } from './read-content.ts';

/** What a process keeps of one portal. */
interface KeptPortal {
  graph: Graph;
  /** Set while the content on disk may say something else; takes what is wrong with it. */
  report?: ((problem: string) => void) | undefined;
}

declare global {
  // The configuration, the bundled pages of a build and the pages of the development server have each a copy of this module in one
  // process; what has been read belongs to all of them.
  var keptPortals: Map<string, KeptPortal> | undefined;
}

/**
 * The linked graph of everything the portal shows. It is read once a process, and again after {@link forgetGraph}.
 *
 * @param root - Folder of the project, absolute.
 * @throws ContentError with every problem at once when the first reading fails. A later one that fails is reported instead, and the
 * last good graph stays.
 */
export function getGraph(root: string): Graph {
  const kept = (globalThis.keptPortals ??= new Map());
  const portal = kept.get(resolve(root));
  if (portal !== undefined && portal.report === undefined) return portal.graph;
  try {
    const graph = buildGraph(readContent(root));
    kept.set(resolve(root), { graph });
    return graph;
  } catch (error) {
    if (portal?.report === undefined) throw error;
    portal.report(error instanceof Error ? error.message : String(error));
    portal.report = undefined;
    return portal.graph;
  }
}

/**
 * Lets the next {@link getGraph} read the content again, because a file of it has changed.
 *
 * @param report - Called with what is wrong when the content as it is now cannot be used, such as a file that is half written: once for
 * each change.
 */
export function forgetGraph(root: string, report: (problem: string) => void): void {
  const portal = globalThis.keptPortals?.get(resolve(root));
  if (portal !== undefined) portal.report = report;
}
