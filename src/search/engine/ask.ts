import { getAt } from '../../language/get-at.ts';
import type { Answer, Result } from './answer.ts';
import type { Clue, Knowledge } from './clue.ts';
import type { Document } from './documents.ts';
import { type Chosen, countChoices, isFiltered, passes } from './filters.ts';
import { normaliseQuery } from './fold.ts';
import { findNumber, isWeak, listFirst, listMeant, sortScored } from './rank.ts';
import { recognise } from './recognise.ts';
import {
  type Sources,
  toMeasureResult,
  toNamedResults,
  toProvisionResult,
  toTopicResult,
} from './results.ts';
import { type Scored, scoreDocuments, type Surroundings } from './score.ts';

/** What an answer is made from, besides what its lines are made from. */
export interface Library extends Sources {
  knowledge: Knowledge;
  surroundings: Surroundings;
}

/** A provision worth less than this share of the best measure is not among the results. */
const provisionShare = 0.5;

/** A topic whose label answers less than this share of the query is not among the results; and most of them. */
const topicCoverage = 0.75;
const mostTopics = 3;

/** The measures that match a query, the best first. */
interface Matches {
  /** Those whose number was typed, then the others. */
  measures: readonly Document[];
  numbered: readonly Document[];
  scored: readonly Scored[];
}

/** Answers a query: without words all measures that pass the filters, with filters measures only. */
export function ask(library: Library, typed: string, chosen: Chosen): Answer {
  const { data, knowledge, fold } = library;
  const query = normaliseQuery(typed, fold);
  if (query === '') return listAll(library, chosen);
  const clues = recognise(query, knowledge);
  const matches = findMeasures(library, query, clues);
  const results = matches.measures
    .filter(({ index }) => isShown(library, index, chosen))
    .map((document) => toMeasureResult(library, document, clues));
  const matching = matches.measures.map(({ index }) => getAt(data.measures, index));
  const counts = countChoices(matching, chosen, data);
  const { scored, numbered } = matches;
  if (isFiltered(chosen)) return { results, isWeak: isWeak(scored, numbered, []), counts };
  return { ...surround(library, clues, matches, results), counts };
}

/** Without words: the measures that pass the filters, in the order of the text; nothing when none is chosen. */
function listAll(library: Library, chosen: Chosen): Answer {
  const { data, knowledge } = library;
  const shown = isFiltered(chosen)
    ? knowledge.documents.measures.filter(({ index }) => isShown(library, index, chosen))
    : [];
  return {
    results: shown.map((document) => toMeasureResult(library, document, [])),
    isWeak: false,
    counts: countChoices(data.measures, chosen, data),
  };
}

function findMeasures(
  { data, knowledge: { documents }, surroundings }: Library,
  query: string,
  clues: readonly Clue[],
): Matches {
  const number = findNumber(query);
  const scored = sortScored(scoreDocuments(documents.measures, clues, surroundings));
  const numbered = documents.measures.filter(
    ({ index }) => number !== null && data.measures[index]?.key === number,
  );
  const others = scored.map(({ document }) => document).filter((document) => !numbered.includes(document));
  return { measures: [...numbered, ...others], numbered, scored };
}

/** The measures among everything else that matches: bodies, concepts, topics and other provisions. */
function surround(
  library: Library,
  clues: readonly Clue[],
  { scored, numbered }: Matches,
  measures: readonly Result[],
): Pick<Answer, 'results' | 'isWeak'> {
  const { knowledge, surroundings } = library;
  const provisions = sortScored(scoreDocuments(knowledge.documents.provisions, clues, surroundings));
  const best = scored[0]?.score ?? 0;
  const agencies = listMeant(clues, 'agencies');
  const terms = listMeant(clues, 'terms');
  const first = clues.length === 1 ? listFirst(agencies) : [];
  const others = agencies.filter((meant) => !first.includes(meant));
  return {
    results: [
      ...first.flatMap((meant) => toNamedResults(library, 'agency', meant, clues)),
      ...measures,
      ...others.flatMap((meant) => toNamedResults(library, 'agency', meant, clues)),
      ...terms.flatMap((meant) => toNamedResults(library, 'term', meant, clues)),
      ...listTopics(library, clues),
      ...provisions
        .filter(({ score }) => score >= best * provisionShare)
        .map(({ document }) => toProvisionResult(library, document, clues)),
    ],
    isWeak: isWeak([...scored, ...provisions], numbered, clues.length === 1 ? [...agencies, ...terms] : []),
  };
}

/** Topics whose label answers all that was typed, nearly, the best first. */
function listTopics(library: Library, clues: readonly Clue[]): Result[] {
  return sortScored(scoreDocuments(library.knowledge.documents.topics, clues, library.surroundings))
    .filter(({ coverage }) => coverage >= topicCoverage)
    .slice(0, mostTopics)
    .map(({ document }) => toTopicResult(library, document, clues));
}

function isShown({ data }: Library, index: number, chosen: Chosen): boolean {
  const measure = data.measures[index];
  return measure !== undefined && passes(measure, chosen, data);
}
