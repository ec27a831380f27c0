import type { Graph } from './graph.ts';

/**
 * Makes what follows from a thing of a graph once and keeps it as long as the graph: pages of every edition, and the files beside them,
 * ask for the same. Only for what nobody changes afterwards.
 */
export function derive<Thing extends object, Made>(
  make: (graph: Graph, thing: Thing) => Made,
): (graph: Graph, thing: Thing) => Made {
  const made = new WeakMap<Graph, WeakMap<Thing, Made>>();
  return (graph, thing) => {
    const ofGraph = made.get(graph) ?? new WeakMap<Thing, Made>();
    made.set(graph, ofGraph);
    const known = ofGraph.get(thing);
    if (known !== undefined) return known;
    const value = make(graph, thing);
    ofGraph.set(thing, value);
    return value;
  };
}
