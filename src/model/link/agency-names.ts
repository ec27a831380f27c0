import { getAt } from '../../language/get-at.ts';
import type { AgencyRecord, AgencyRegistry } from '../schemas/agency.ts';

/**
 * Every Chinese name under which the registry knows a body: its full name and each form in which a text prints it.
 */
export function indexAgencyNames({ agencies }: Pick<AgencyRegistry, 'agencies'>): Map<string, AgencyRecord> {
  return new Map(
    agencies.flatMap((agency) => [agency.zh.full, ...agency.zh.forms].map((name) => [name, agency])),
  );
}

/**
 * The registered names that share most with `name`, best first: for the message about a name that is not registered.
 *
 * Likeness is the Dice coefficient over adjacent pairs of characters, which suits short Chinese names with swapped parts.
 */
export function findNearestNames(name: string, known: Iterable<string>, limit = 3): string[] {
  const wanted = toBigrams(name);
  return [...known]
    .map((candidate) => ({ candidate, likeness: getLikeness(wanted, toBigrams(candidate)) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.candidate.length - b.candidate.length)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function toBigrams(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${getAt(characters, index)}${character}`));
}

function getLikeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
