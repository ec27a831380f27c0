import { getAt } from '../../language/get-at.ts';
import { foldText } from './fold-text.ts';

/** A part of a text, in UTF-16 units; `end` is the first that no longer belongs to it. */
export interface Span {
  start: number;
  end: number;
}

/** The Chinese names of a concept. */
export interface ChineseNames {
  zh: string;
  zhAlso: readonly string[];
}

/** A concept and the place of its name. */
interface FoundTerm<Concept> {
  concept: Concept;
  span: Span;
  /** The concept whose longer name the name is part of, when the sentence has it only there. */
  within: Concept | null;
}

/** Finds the concepts that a Chinese sentence names, in its order. */
export type FindTerms<Concept> = (sentence: string) => FoundTerm<Concept>[];

/**
 * Prepares the search for concepts in Chinese sentences.
 *
 * 1. A concept is found once in a sentence: at the first place of its own, otherwise within a longer name.
 * 2. The longest name wins: places of their own do not overlap.
 * 3. Nothing is found inside the name of an agency.
 *
 * Spaces do not count, nor do the forms of quotation marks, brackets and letters.
 */
export function indexTerms<Concept extends ChineseNames>(
  concepts: readonly Concept[],
  agencyNames: readonly string[],
): FindTerms<Concept> {
  const names: Name<Concept>[] = [
    ...agencyNames.map((name) => ({ folded: foldText(name).text, concept: null })),
    ...concepts.flatMap((concept) =>
      [concept.zh, ...concept.zhAlso].map((name) => ({ folded: foldText(name).text, concept })),
    ),
  ]
    .filter(({ folded }) => folded !== '')
    // The sort keeps the order of equals: an agency wins over a term of the same name.
    .sort((a, b) => b.folded.length - a.folded.length);

  return (sentence) => {
    const { text, offsets } = foldText(sentence);
    const places = names.flatMap(({ folded, concept }): Place<Concept>[] =>
      findPlaces(text, folded).map((start) => ({ start, end: start + folded.length, concept })),
    );
    const own: Place<Concept>[] = [];
    for (const place of places) if (!own.some((other) => overlap(place, other))) own.push(place);
    const first = new Map<Concept, FoundTerm<Concept>>();
    const find = ({ start, end, concept }: Place<Concept>, within: Concept | null) => {
      if (concept === null || first.has(concept)) return;
      const last = getAt(offsets, end - 1);
      const span = { start: getAt(offsets, start), end: last + getLengthAt(sentence, last) };
      first.set(concept, { concept, span, within });
    };
    for (const place of own.sort((a, b) => a.start - b.start)) find(place, null);
    for (const place of places) {
      const isInAgency = places.some((other) => other.concept === null && overlap(place, other));
      const outer = own.find((other) => other.start <= place.start && place.end <= other.end);
      if (!isInAgency && outer !== undefined) find(place, outer.concept);
    }
    return [...first.values()].sort((a, b) => a.span.start - b.span.start);
  };
}

interface Name<Concept> {
  folded: string;
  concept: Concept | null;
}

/** A place of a name in folded text; `null` stands for an agency. */
interface Place<Concept> extends Span {
  concept: Concept | null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every place of `name`; one in Latin letters never stands inside a longer word. */
function findPlaces(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const cutsWord =
      (isLatin(text[at - 1]) && isLatin(text[at])) || (isLatin(text[end - 1]) && isLatin(text[end]));
    if (!cutsWord) places.push(at);
  }
  return places;
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[a-z]/.test(character);
}

/** Length of the character that begins at `offset`, in UTF-16 units. */
function getLengthAt(text: string, offset: number): number {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
}
