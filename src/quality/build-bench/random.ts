/** Choices that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of a list. */
  pick<Item>(items: readonly Item[]): Item;
  /** Several of a list, all different, in the order in which they are drawn; fewer where the list is shorter. */
  draw<Item>(items: readonly Item[], count: number): Item[];
  /** True in the given share of cases, 0 to 1. */
  chance(share: number): boolean;
}

/**
 * Makes such choices from a seed (mulberry32: 32 bits of state, enough for texts).
 *
 * @throws from `pick` and `below` where there is nothing to choose from.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => {
    if (limit < 1) {
      throw new Error(`There is nothing to choose from ${limit} things. Give a list that is not empty.`);
    }
    return Math.floor(next() * limit);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const [item] = items.slice(below(items.length));
    return item as Item;
  };
  return {
    below,
    pick,
    draw: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
    chance: (share) => next() < share,
  };
}
