import type { Clue, Meant } from './clue.ts';
import type { Document } from './documents.ts';
import type { Scored } from './score.ts';

/** Results worth less than this share of the best one are left out. */
const leastShare = 0.2;

/** Below this share of the query answered, nothing is said to match. */
const leastCoverage = 0.55;

/** A body or concept meant at least this surely is a result of its own. */
const leastMeant = 0.45;

/** A body or concept meant at least this surely by all that was typed answers it. */
const surelyMeant = 0.9;

/** A body of whose name all that was typed is at least half comes before the measures, if it is the only one. */
const halfMeant = 0.6;

/** Most bodies and concepts among the results. */
export const mostNamed = 5;

/** The number of a measure, when it is all that was typed: 12, 第12条, measure 12. */
export function findNumber(query: string): string | null {
  return /^(?:第|措施|measure|item|no\.?|#)?\s*0*(\d{1,3})\s*(?:条|项|号|措施)?$/.exec(query)?.[1] ?? null;
}

/** The best first, without those worth little beside the best. */
export function sortScored(scored: readonly Scored[]): Scored[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best * leastShare).sort((a, b) => b.score - a.score);
}

/** True when no result answers enough of the query. */
export function isWeak(
  scored: readonly Scored[],
  numbered: readonly Document[],
  meant: readonly Meant[],
): boolean {
  const coverage = Math.max(0, ...scored.map((each) => each.coverage));
  return (
    numbered.length === 0 && coverage < leastCoverage && !meant.some(({ weight }) => weight >= surelyMeant)
  );
}

/** The bodies that a reader who types nothing else asks for. */
export function listFirst(agencies: readonly Meant[]): Meant[] {
  const surely = agencies.filter(({ weight }) => weight >= surelyMeant);
  if (surely.length > 0) return surely;
  return agencies.length === 1 ? agencies.filter(({ weight }) => weight >= halfMeant) : [];
}

/** Bodies or concepts that the clues mean, the surest first, each once. */
export function listMeant(clues: readonly Clue[], kind: 'agencies' | 'terms'): Meant[] {
  const surest = new Map<number, Meant>();
  for (const meant of clues.flatMap((clue) => clue[kind])) {
    const known = surest.get(meant.index);
    if (known === undefined || known.weight < meant.weight) surest.set(meant.index, meant);
  }
  return [...surest.values()]
    .filter(({ weight }) => weight >= leastMeant)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNamed);
}
