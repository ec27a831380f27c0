import { rememberOf } from '../../language/remember.ts';
import { findExactPhrase, overlaps } from './english-words.ts';
import type { Span } from './find-terms.ts';
import { indexLongest } from './longest-match.ts';
import type { NamesInText } from './named-in-texts.ts';
import type { Verb, VerbException, VerbTable } from '../schemas/verb.ts';

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
 * Finds the commitment verbs of a Chinese text, in its order: those that its English must render. Verbs inside names and inside recorded
 * exceptions commit nobody.
 *
 * @param names - Where the text names titles, concepts and bodies.
 */
export function findCommitments(
  text: string,
  key: TextKey,
  names: readonly Span[],
  { verbs, exceptions }: VerbTable,
): Commitment[] {
  const silent = [
    ...names,
    ...listExceptions(key, exceptions)
      .filter(({ stillCompared }) => !stillCompared)
      .flatMap(({ zh }) => findVerbatim(text, zh)),
  ];
  return indexVerbs(verbs)(text)
    .map(({ form, value, start, end }) => ({ verb: value, text: form, start, end }))
    .filter((use) => !silent.some((span) => overlaps(span, use)));
}

/** The search for the Chinese verbs of a table, prepared once for all its texts. */
const indexVerbs = rememberOf((verbs: VerbTable['verbs']) =>
  indexLongest(new Map(verbs.flatMap((verb) => verb.zh.map((form) => [form, verb] as const)))),
);

/** Finds the commitment verbs of an English text, in its order; the longest at each place. */
export function findEnglishCommitments(
  text: string,
  key: TextKey,
  { words, renderings }: Pick<NamesInText, 'words' | 'renderings'>,
  { verbs, exceptions }: VerbTable,
): Commitment[] {
  const silent = [
    ...renderings,
    ...listExceptions(key, exceptions).flatMap(({ en }) => findVerbatim(text, en)),
  ];
  const uses = verbs
    .flatMap((verb) =>
      verb.en.flatMap((form) =>
        findExactPhrase(words, form).map(({ start, end }) => ({
          verb,
          text: text.slice(start, end),
          start,
          end,
        })),
      ),
    )
    .filter((use) => !silent.some((span) => overlaps(span, use)));
  return uses
    .filter((use) => !uses.some((other) => other.text.length > use.text.length && overlaps(other, use)))
    .sort((a, b) => a.start - b.start);
}

/** A commitment verb that governs a clause of a sentence: the one that says how firm the clause is. */
export interface GoverningVerb {
  verb: Verb;
  /** Where it stands in the Chinese. */
  source: Span;
  /** Where the English renders it; `null` where it does not, or there is none. */
  target: Span | null;
}

/**
 * The commitment verbs that govern a clause of a sentence, in the order of its Chinese, each with its place in the English: the first use
 * of a verb belongs to the first use of its rendering.
 */
export function findGoverningVerbs(
  { source, target }: { source: string; target: string | null },
  key: TextKey,
  named: NamesInText,
  table: VerbTable,
): GoverningVerb[] {
  const nested = listExceptions(key, table.exceptions)
    .filter(({ stillCompared }) => stillCompared)
    .flatMap(({ zh }) => findVerbatim(source, zh));
  const english = findEnglishCommitments(target ?? '', key, named, table);
  return findCommitments(source, key, named.names, table)
    .map(({ verb, start, end }): GoverningVerb => {
      const position = english.findIndex((use) => use.verb === verb);
      const [rendering] = position === -1 ? [] : english.splice(position, 1);
      return {
        verb,
        source: { start, end },
        target: rendering === undefined ? null : { start: rendering.start, end: rendering.end },
      };
    })
    .filter((use) => !nested.some((span) => overlaps(span, use.source)));
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
