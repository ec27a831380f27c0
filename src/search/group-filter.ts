import type { Division } from '../model/graph/graph.ts';

/** The value by which search knows a group: `ferry-2023.sec-2-3`. */
export function toGroupFilter({ instrument, id }: Division): string {
  return `${instrument.id}.${id}`;
}
