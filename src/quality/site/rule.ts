import type { Site } from './site.ts';
import type { Violation } from './violation.ts';

/** A check over the whole site that returns everything it finds at once. */
export type Rule = (site: Site) => Violation[] | Promise<Violation[]>;
