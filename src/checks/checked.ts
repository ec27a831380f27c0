import type { Content } from '../model/content.ts';
import { buildInstrument } from '../model/build-instrument.ts';
import { linkAgencies } from '../model/link-agencies.ts';
import type { Term, Termbase } from '../model/schemas/term.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import type { VerbTable } from '../model/schemas/verb.ts';
import { type Body, listBodies } from './bodies.ts';
import { findPhrase, splitWords, type Word } from '../model/english-words.ts';
import type { Span } from '../model/find-terms.ts';
import { listEnglish, type EnglishText } from './english-texts.ts';
import type { Place } from './finding.ts';
import { findLongest, type Match } from '../model/longest-match.ts';
import { listParts, type Part } from './parts.ts';

/** What a Chinese form stands for: a concept of the termbase, a body of the registry, or both. */
export interface Named {
  term?: Term;
  body?: Body;
}

/** A translated text, prepared for the rules. */
export interface Pair extends Part {
  /** The English. */
  target: string;
  /** Path of its file. */
  file: string;
  /** Number of the pair in its file. */
  index: number;
  /** The concepts and bodies that the Chinese names; the longest match wins. */
  names: Match<Named>[];
  /** The words of the English. */
  words: Word[];
  /** Where the English renders one of these names as fixed. */
  renderings: Span[];
}

/** Everything the rules look at. */
export interface Checked {
  /** What must have English. */
  parts: Part[];
  /** What has English. */
  pairs: Pair[];
  /** Every English text that people wrote, translations included. */
  english: EnglishText[];
  bodies: Body[];
  termbase: Termbase;
  verbs: VerbTable;
}

/** What people wrote, before it is prepared. */
export interface CheckedInput {
  parts: Part[];
  translations: readonly PlacedTranslation[];
  registry: Content['registry'];
  termbase: Termbase;
  verbs: VerbTable;
}

/** Lists what must have English, from the issued texts. */
export function listContentParts({ instruments, translations, registry }: Content): Part[] {
  return instruments.flatMap((issued) => {
    const own = translations.filter(({ instrument }) => instrument === issued.settings.id);
    // Problems of the text itself are reported where the graph is built.
    return listParts(buildInstrument(issued, own, linkAgencies(registry), registry, []));
  });
}

/** Finds in every pair the names that the rules compare, once for all rules. */
export function prepareChecked(input: CheckedInput): Checked {
  const { parts, translations, registry, termbase, verbs } = input;
  const bodies = listBodies(registry);
  const names = indexNames(termbase, bodies, verbs);
  const pairs = translations.flatMap((file) =>
    file.pairs.map(({ id, source, target }, index): Pair => {
      const found = findLongest(source, names);
      const words = splitWords(target);
      return {
        instrument: file.instrument,
        provision: file.provision,
        id,
        source,
        target,
        file: file.file,
        index,
        names: found,
        words,
        renderings: found
          .flatMap(({ value }) => listRenderings(value))
          .flatMap((en) => findPhrase(words, en)),
      };
    }),
  );
  return { parts, pairs, english: listEnglish(input), bodies, termbase, verbs };
}

/** The place of a pair's English. */
export function targetOf({ file, index }: Pair): Place {
  return { file, path: ['pairs', index, 'target'] };
}

/** The place of a pair's Chinese. */
export function sourceOf({ file, index }: Pair): Place {
  return { file, path: ['pairs', index, 'source'] };
}

/** Every English that renders a name as fixed. */
export function listRenderings({ term, body }: Named): string[] {
  return [
    ...(term === undefined ? [] : [term.en, ...term.enAccepted]),
    ...(body === undefined ? [] : [body.name, ...body.short]),
  ];
}

/** Every Chinese form by what it stands for; a verb that the verb table fixes is left to it. */
function indexNames(
  { concepts }: Termbase,
  bodies: readonly Body[],
  { verbs }: VerbTable,
): Map<string, Named> {
  const fixedVerbs = new Set(verbs.flatMap(({ zh }) => zh));
  const names = new Map<string, Named>();
  for (const term of concepts) {
    for (const form of [term.zh, ...term.zhAlso].filter((zh) => !fixedVerbs.has(zh))) {
      names.set(form, { term });
    }
  }
  for (const body of bodies) {
    for (const form of body.zh) names.set(form, { ...names.get(form), body });
  }
  return names;
}
