/**
 * The entry of a list at a position, or of a map under a key, that must be there. Where absence means something, look it up and say with `??`
 * what it means.
 *
 * @throws A RangeError that names what was looked for and what there is: it is nobody's input, but a mistake in this program.
 */
export function getAt<Value>(list: readonly Value[], at: number): Value;
export function getAt<Key, Value>(map: ReadonlyMap<Key, Value>, at: Key): Value;
export function getAt<Value>(of: readonly Value[] | ReadonlyMap<unknown, Value>, at: unknown): Value {
  const found = isMap(of) ? of.get(at) : of[Number(at)];
  if (found !== undefined) return found;
  const has = isMap(of) ? `the keys ${[...of.keys()].slice(0, 10).join(', ')}` : `${of.length} entries`;
  throw new RangeError(
    `There is nothing at “${String(at)}”, there are ${has}. This is a mistake in the portal’s own program: report it with what you did.`,
  );
}

function isMap<Value>(of: readonly Value[] | ReadonlyMap<unknown, Value>): of is ReadonlyMap<unknown, Value> {
  return of instanceof Map;
}
