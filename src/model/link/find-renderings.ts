import { getAt } from '../../language/get-at.ts';
import { remember } from '../../language/remember.ts';
import { splitWords } from './english-words.ts';
import type { Span } from './find-terms.ts';

/** What an English sentence may call one concept: the preferred name first. */
export type EnglishNames = readonly string[];

/** Words at the edges of a rendering that a sentence may do without: “is/are permitted to” is found in “permitted”. */
const droppedAtStart = new Set(['is', 'are', 'be', 'to']);
const droppedAtEnd = new Set(['to']);

/**
 * Finds where an English sentence renders each of several concepts.
 *
 * The longest rendering wins, no two places overlap, and nothing is found inside the name of an agency. Words are compared without
 * their endings (port, ports; promote, promoting), and without regard to case, hyphens and quotation marks; a part in round brackets
 * may be missing.
 *
 * @returns One place for each concept, `null` where none of its names is there.
 */
export function findRenderings(
  sentence: string,
  concepts: readonly EnglishNames[],
  agencyNames: readonly string[] = [],
): (Span | null)[] {
  const words = splitWords(sentence);
  const stems = words.map(({ stem }) => stem);
  const present = new Set(stems);
  const found: (Span | null)[] = concepts.map(() => null);
  const taken: { first: number; last: number }[] = [];
  const candidates = [
    ...agencyNames.map((name) => ({ concept: -1, stems: toStems(name) })),
    ...concepts.flatMap((names, concept) =>
      names.flatMap(listStemVariants).map((variant) => ({ concept, stems: variant })),
    ),
  ]
    .filter(({ stems: [first] }) => first !== undefined && present.has(first))
    // The sort keeps the order of equals: agencies first, then the preferred name.
    .sort((a, b) => b.stems.length - a.stems.length);
  for (const { concept, stems: wanted } of candidates) {
    if (concept >= 0 && found[concept] !== null) continue;
    for (let first = 0; first + wanted.length <= stems.length; first += 1) {
      const last = first + wanted.length - 1;
      const isHere =
        wanted.every((stem, index) => stems[first + index] === stem) &&
        taken.every((other) => last < other.first || first > other.last);
      if (!isHere) continue;
      taken.push({ first, last });
      if (concept < 0) continue;
      found[concept] = closeBracket(sentence, {
        start: getAt(words, first).start,
        end: getAt(words, last).end,
      });
      break;
    }
  }
  return found;
}

/** The forms that a name of the termbase stands for: slashes give alternatives, round brackets something that may be missing. */
function listVariants(name: string): string[] {
  const alternatives = /^(?<first>[a-z]+)\/(?<second>[a-z]+)(?<rest> .*)$/.exec(name)?.groups;
  const forms =
    alternatives === undefined
      ? [name]
      : [alternatives['first'], alternatives['second']].map(
          (word) => `${word ?? ''}${alternatives['rest'] ?? ''}`,
        );
  return forms.flatMap((form) => [form, form.replace(/\s*\([^)]*\)/g, '')]);
}

/** A place that takes in an opening bracket takes in the closing one, too. */
function closeBracket(sentence: string, { start, end }: Span): Span {
  const isOpen = /\([^)]*$/.test(sentence.slice(start, end));
  return { start, end: isOpen && sentence[end] === ')' ? end + 1 : end };
}

function trimEdges(stems: readonly string[]): readonly string[] {
  const first = droppedAtStart.has(stems[0] ?? '') ? 1 : 0;
  const last = droppedAtEnd.has(stems[stems.length - 1] ?? '') ? stems.length - 1 : stems.length;
  return stems.slice(first, last);
}

/** The stems of names, which are looked for in every text. */
const toStems = remember(20_000, (name): readonly string[] => splitWords(name).map(({ stem }) => stem));

/** The stems of every form of a rendering, each with its edges and without. */
const listStemVariants = remember(20_000, (name): readonly (readonly string[])[] =>
  listVariants(name)
    .map(toStems)
    .flatMap((stems) => [stems, trimEdges(stems)]),
);
