import { rememberOf } from '../../language/remember.ts';
import type { Graph } from './graph.ts';

/**
 * Makes what follows from a thing of a graph once and keeps it as long as the graph: pages of every edition, and the files beside them,
 * ask for the same. Only for what nobody changes afterwards.
 */
export function derive<Thing extends object, Made>(
  make: (graph: Graph, thing: Thing) => Made,
): (graph: Graph, thing: Thing) => Made {
  const ofGraph = rememberOf((graph: Graph) => rememberOf((thing: Thing) => make(graph, thing)));
  return (graph, thing) => ofGraph(graph)(thing);
}
