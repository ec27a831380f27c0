/** Millimetres of a point. */
export const mmOfPoint = 25.4 / 72;

/** Characters that take the square of a Chinese character: Han, kana, full-width forms and Chinese punctuation. */
const wide = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;

/** Marks that are as wide as a Chinese character in Chinese, and as narrow as a letter elsewhere. */
const shared = /[“”‘’—…·]/u;

/** Width of the average Latin letter in em, for the widest of the fonts that the style sheet names. */
const latinWidth = 0.53;

/** Width of a text in em, set by whatever system font there is; rather too much than too little. */
export function toEms(text: string): number {
  const chinese = wide.test(text);
  return [...text].reduce(
    (sum, character) => sum + (wide.test(character) || (chinese && shared.test(character)) ? 1 : latinWidth),
    0,
  );
}

/**
 * Lines that a text takes in a column.
 *
 * @param column Width in em of the text's own size.
 */
export function countLines(text: string, column: number): number {
  // Words are not broken, so lines of Latin text end early by half a word; Chinese ones by a mark that may not begin a line.
  const lost = wide.test(text) ? 1 : 2;
  return Math.max(1, Math.ceil(toEms(text) / Math.max(column - lost, 1)));
}

/**
 * The largest type size at which the text fits; `undefined` when it does not even at the smallest.
 *
 * @param steps Sizes in points, the largest first.
 * @param heightAt Height in millimetres of everything that grows with the size.
 * @param room Millimetres.
 */
export function findTypeStep(
  steps: readonly number[],
  heightAt: (points: number) => number,
  room: number,
): number | undefined {
  return steps.find((points) => heightAt(points) <= room);
}
