import type { Graph } from '../../model/graph/graph.ts';
import type { Site } from './site.ts';
import type { Violation } from './violation.ts';

/** A check over the whole site that returns everything it finds at once. */
export type Rule = (site: Site) => Violation[] | Promise<Violation[]>;

/** A check of the whole site against the content that it was built from. */
export type ContentRule = (site: Site, graph: Graph) => Violation[] | Promise<Violation[]>;
