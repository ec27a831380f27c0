import { createHash } from 'node:crypto';
import { formatMutantKey, type Mutant } from './mutant.ts';

/**
 * A random choice of mutants, the same for the same seed: each has a rank of its own, so that a change of one file does not change which
 * mutants of the others are chosen, but for a few at the edge.
 *
 * @param size - How many; all of them if there are no more.
 * @returns In the order given.
 */
export function chooseSample(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const ranked = mutants
    .map((mutant, place) => ({ mutant, place, rank: getRank(mutant, seed) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.place - b.place));
  return ranked
    .slice(0, size)
    .sort((a, b) => a.place - b.place)
    .map(({ mutant }) => mutant);
}

/** Mutants in pieces that are run one after the other, so that what is done is kept when a run is stopped: whole files, in order. */
export function cutIntoPieces(mutants: readonly Mutant[], atMost: number): Mutant[][] {
  const pieces: Mutant[][] = [];
  for (const ofFile of Map.groupBy(mutants, ({ file }) => file).values()) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + ofFile.length > atMost) pieces.push([...ofFile]);
    else last.push(...ofFile);
  }
  return pieces;
}

function getRank(mutant: Mutant, seed: number): string {
  return createHash('sha256')
    .update(`${seed} ${formatMutantKey(mutant)}`)
    .digest('hex');
}
