import type { VerbException } from '../model/schemas/verb.ts';
import type { Pair } from './checked.ts';
import type { Span } from '../model/find-terms.ts';

/** The exceptions recorded for a pair. */
export function listExceptions(pair: Pair, exceptions: readonly VerbException[]): VerbException[] {
  return exceptions.filter(
    (exception) =>
      exception.instrument === pair.instrument &&
      exception.provision === pair.provision &&
      exception.pair === pair.id,
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
