/**
 * Makes what belongs to a text once and remembers it, as long as no more than `most` are remembered: then it forgets all and begins
 * again, so that memory stays bounded on a portal of any size.
 */
export function remember<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/** Makes what belongs to an object once and remembers it for as long as the object is there. */
export function rememberOf<Owner extends object, Made>(make: (owner: Owner) => Made): (owner: Owner) => Made {
  const made = new WeakMap<Owner, { value: Made }>();
  return (owner) => {
    const known = made.get(owner) ?? { value: make(owner) };
    made.set(owner, known);
    return known.value;
  };
}
