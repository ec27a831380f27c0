/** HTML by the prepared object that it was made from. */
export const rendered = new WeakMap<object, string>();
