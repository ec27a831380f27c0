import { getAt } from '../../language/get-at.ts';
import type { Role } from '../../model/graph/graph.ts';
import type { Clue, Meant } from './clue.ts';
import type { MeasureData } from './data.ts';
import type { Document, Unit } from './documents.ts';
import { countWords, rateWords } from './find-words.ts';

/** What words are worth by where they stand; each further place adds a little, up to a limit. */
const places = { heading: 1, sentence: 0.75, both: 0.15, again: 0.06, mostAgain: 0.18, group: 0.4 } as const;

/** What it is worth that a body meant is responsible, by its role, before the number of bodies is taken into account. */
const bodyWorth = 0.5;
const roles: Readonly<Record<Role, number>> = { lead: 1, responsible: 1, joint: 0.9, support: 0.75 };

/** What the words of a piece are worth when they stand apart from each other. */
const apart = 0.75;

/** How far a clue is answered by the label of the group that a measure belongs to. */
const groupCoverage = 0.6;

/** How much a short document is preferred to a long one that has the words as well. */
const focusPower = 0.15;

/** A document with what it is worth for a query. */
export interface Scored {
  document: Document;
  score: number;
  /** Share of the query that the document answers, from 0 to 1, by weight. */
  coverage: number;
}

/** What a clue is worth in a document, and how far the document answers it: both from 0, `coverage` up to 1. */
interface Worth {
  value: number;
  coverage: number;
}

const nothing: Worth = { value: 0, coverage: 0 };

/** What belongs to a document besides its own texts. */
export interface Surroundings {
  /** Label of the group it stands in. */
  groupOf(document: Document): Unit | null;
  /** Its responsible bodies. */
  agenciesOf(document: Document): MeasureData['agencies'];
}

/** Scores documents: the sum over clues of importance × worth, times the share of the query that is answered. */
export function scoreDocuments(
  documents: readonly Document[],
  clues: readonly Clue[],
  surroundings: Surroundings,
): Scored[] {
  const rated = clues.map((clue) => {
    const worths = documents.map((document) => rateClue(document, clue, surroundings));
    return { worths, importance: clue.size * rarity(worths) };
  });
  const all = rated.reduce((sum, { importance }) => sum + importance, 0);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  return documents.flatMap((document, position) => {
    let score = 0;
    let answered = 0;
    for (const { worths, importance } of rated) {
      const { value, coverage } = getAt(worths, position);
      score += importance * value;
      answered += importance * coverage;
    }
    if (score === 0) return [];
    const coverage = answered / all;
    const focus = Math.pow(average / Math.max(1, document.length), focusPower);
    return { document, score: (score / all) * coverage * focus, coverage };
  });
}

function rateClue(document: Document, clue: Clue, surroundings: Surroundings): Worth {
  const whole = rateTexts(document, clue, surroundings.groupOf(document));
  const bodies = rateBodies(surroundings.agenciesOf(document), clue.agencies);
  const size = clue.parts.reduce((sum, part) => sum + part.size, 0);
  const parts = clue.parts.reduce((sum, part) => {
    const { value, coverage } = rateClue(document, part, surroundings);
    const share = (apart * part.size) / size;
    return { value: sum.value + share * value, coverage: sum.coverage + share * coverage };
  }, nothing);
  return [whole, bodies, parts].reduce((best, each) => ({
    value: Math.max(best.value, each.value),
    coverage: Math.max(best.coverage, each.coverage),
  }));
}

/** What a clue is worth in the texts of a document. */
function rateTexts({ heading, sentences }: Document, { alternatives }: Clue, group: Unit | null): Worth {
  let best = nothing;
  for (const alternative of alternatives) {
    if (alternative.weight * (places.heading + places.both + places.mostAgain) <= best.value) continue;
    const inHeading = countWords(heading, alternative);
    const inSentences = sentences.reduce((sum, sentence) => sum + countWords(sentence, alternative), 0);
    const again = Math.min(places.mostAgain, places.again * Math.max(0, inHeading + inSentences - 1));
    const isInGroup = inHeading + inSentences === 0 && group !== null && countWords(group, alternative) > 0;
    const place =
      inHeading > 0
        ? places.heading + (inSentences > 0 ? places.both : 0) + again
        : inSentences > 0
          ? places.sentence + again
          : isInGroup
            ? places.group
            : 0;
    const units =
      inHeading > 0 ? [heading] : sentences.filter((sentence) => countWords(sentence, alternative) > 0);
    const standing = Math.max(...units.map((unit) => rateWords(unit, alternative)), isInGroup ? 1 : 0);
    const value = alternative.weight * place * standing;
    if (value <= best.value) continue;
    best = { value, coverage: toCoverage(alternative.weight) * (isInGroup ? groupCoverage : 1) };
  }
  return best;
}

/** What it is worth that the bodies meant are responsible: less where many are. */
function rateBodies(agencies: MeasureData['agencies'], meant: readonly Meant[]): Worth {
  let best = nothing;
  for (const [agency, role] of meant.length === 0 ? [] : agencies) {
    const weight = Math.max(0, ...meant.filter(({ index }) => index === agency).map((each) => each.weight));
    const value = (bodyWorth * weight * roles[role]) / Math.pow(agencies.length, 0.25);
    if (value > best.value) best = { value, coverage: toCoverage(weight) };
  }
  return best;
}

/** How far a clue is answered: a word only related is less sure to be meant, but it does answer. */
function toCoverage(weight: number): number {
  return 0.4 + 0.6 * weight;
}

/** From 1 for a clue that one document has, or none, down to about a fifth for one that all have. */
function rarity(worths: readonly Worth[]): number {
  const best = Math.max(0, ...worths.map(({ value }) => value));
  if (best === 0) return 1;
  const having = worths.filter(({ value }) => value >= best / 2).length;
  return Math.log(1 + worths.length / having) / Math.log(1 + worths.length);
}
