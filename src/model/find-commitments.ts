import type { Span } from './find-terms.ts';
import { findLongest } from './longest-match.ts';
import type { Verb, VerbException, VerbTable } from './schemas/verb.ts';

/** A commitment verb in a sentence. */
export interface Commitment extends Span {
  verb: Verb;
  /** As the sentence prints it. */
  text: string;
}

/** Which text is meant: an instrument, a provision of it, and the id of a heading or sentence. */
export interface TextKey {
  instrument: string;
  provision: string;
  id: string;
}

/**
 * Finds the commitment verbs of a Chinese text, in its order. Verbs inside names and inside recorded exceptions commit nobody.
 *
 * @param names - Where the text names titles, concepts and bodies.
 */
export function findCommitments(
  text: string,
  key: TextKey,
  names: readonly Span[],
  { verbs, exceptions }: VerbTable,
): Commitment[] {
  const silent = [...names, ...listExceptions(key, exceptions).flatMap(({ zh }) => findVerbatim(text, zh))];
  const rows = new Map(verbs.flatMap((verb) => verb.zh.map((form) => [form, verb] as const)));
  return findLongest(text, rows)
    .map(({ form, value, start, end }) => ({ verb: value, text: form, start, end }))
    .filter((use) => !silent.some((span) => span.start < use.end && use.start < span.end));
}

/** The exceptions recorded for a text. */
export function listExceptions(key: TextKey, exceptions: readonly VerbException[]): VerbException[] {
  return exceptions.filter(
    ({ instrument, provision, pair }) =>
      instrument === key.instrument && provision === key.provision && pair === key.id,
  );
}

/** Every place of a phrase, verbatim. */
export function findVerbatim(text: string, phrase: string | undefined): Span[] {
  if (phrase === undefined || phrase === '') return [];
  const found: Span[] = [];
  for (let start = text.indexOf(phrase); start !== -1; start = text.indexOf(phrase, start + phrase.length)) {
    found.push({ start, end: start + phrase.length });
  }
  return found;
}
