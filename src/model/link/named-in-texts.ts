import { type Body, listBodies } from '../graph/bodies.ts';
import { findPhrase, splitWords, type Word } from './english-words.ts';
import type { Span } from './find-terms.ts';
import { indexLongest, type Match } from './longest-match.ts';
import type { AgencyRegistry } from '../schemas/agency.ts';
import type { Term, Termbase } from '../schemas/term.ts';
import type { VerbTable } from '../schemas/verb.ts';

/** What a Chinese form stands for: a concept of the termbase, a body of the registry, or both. */
export interface Named {
  term?: Term;
  body?: Body;
}

/** Where a text names concepts and bodies, in both languages. */
export interface NamesInText {
  /** In the Chinese; the longest match wins. */
  names: Match<Named>[];
  /** The words of the English. */
  words: Word[];
  /** Where the English renders one of these names as fixed. */
  renderings: Span[];
}

/** Prepares the search for names of concepts and bodies; a verb that the verb table fixes is left to it. */
export function indexNamed(
  { concepts }: Pick<Termbase, 'concepts'>,
  registry: AgencyRegistry,
  { verbs }: Pick<VerbTable, 'verbs'>,
): (source: string, target: string) => NamesInText {
  const find = indexLongest(
    indexForms(concepts, listBodies(registry), new Set(verbs.flatMap(({ zh }) => zh))),
  );
  return (source, target) => {
    const names = find(source);
    const words = splitWords(target);
    return {
      names,
      words,
      renderings: names.flatMap(({ value }) => listRenderings(value)).flatMap((en) => findPhrase(words, en)),
    };
  };
}

/** Every English that renders a name as fixed. */
export function listRenderings({ term, body }: Named): string[] {
  return [
    ...(term === undefined ? [] : [term.en, ...term.enAccepted]),
    ...(body === undefined ? [] : [body.name, ...body.short]),
  ];
}

/** Every Chinese form by what it stands for. */
function indexForms(
  concepts: readonly Term[],
  bodies: readonly Body[],
  fixedVerbs: ReadonlySet<string>,
): Map<string, Named> {
  const forms = new Map<string, Named>();
  for (const term of concepts) {
    for (const form of [term.zh, ...term.zhAlso].filter((zh) => !fixedVerbs.has(zh))) {
      forms.set(form, { term });
    }
  }
  for (const body of bodies) {
    for (const form of body.zh) forms.set(form, { ...forms.get(form), body });
  }
  return forms;
}
