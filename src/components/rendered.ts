/** HTML by the prepared object that it was made from; in the development server an object lives no longer than the content it is from. */
export const rendered = new WeakMap<object, string>();
