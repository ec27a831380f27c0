import { getAt } from '../../language/get-at.ts';

/**
 * The first of some texts that fits, so the fullest should come first. A text is never cut: where none fits, the last and barest stands.
 *
 * @param texts At least one.
 */
export function chooseFitting(
  texts: readonly [string, ...string[]],
  fits: (text: string) => boolean,
): string {
  return texts.find(fits) ?? getAt(texts, texts.length - 1);
}

/** Joins the parts that are there. */
export function joinLines(parts: readonly (string | null)[], separator = '\n'): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
