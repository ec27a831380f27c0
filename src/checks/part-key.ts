import type { Part } from './parts.ts';

/** What a pair and the text it translates have in common. */
export function keyOf({ instrument, provision, id }: Pick<Part, 'instrument' | 'provision' | 'id'>): string {
  return `${instrument} ${provision} ${id}`;
}

/** Texts or pairs, found by {@link keyOf}. */
export function indexByPart<T extends Pick<Part, 'instrument' | 'provision' | 'id'>>(
  list: readonly T[],
): Map<string, T> {
  return new Map(list.map((item) => [keyOf(item), item]));
}
