/** Millimetres of a point. */
export const mmOfPoint = 25.4 / 72;

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
