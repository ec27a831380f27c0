/** Puts work off until its result is first needed, and does it once: most queries need one language's tables, few need all. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
