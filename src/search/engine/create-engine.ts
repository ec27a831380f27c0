import type { Locale } from '../../language/locales.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Answer, Result, SearchEngine, Suggestion } from './answer.ts';
import type { Clue, Meant } from './clue.ts';
import type { SearchData } from './data.ts';
import type { Document } from './documents.ts';
import { type Chosen, countChoices, isFiltered, nothingChosen, passes } from './filters.ts';
import { createFold, normaliseQuery } from './fold.ts';
import { once } from './once.ts';
import { recognise } from './recognise.ts';
import { createResultMaker, namedLists } from './results.ts';
import { type Scored, scoreDocuments, type Surroundings } from './score.ts';
import { buildKnowledge } from './knowledge.ts';

/** Results worth less than this share of the best one are left out. */
const leastShare = 0.2;

/** Below this share of the query answered, nothing is said to match. */
const leastCoverage = 0.55;

/** A body or concept meant at least this surely is a result of its own. */
const leastMeant = 0.45;

/** A body or concept meant at least this surely by all that was typed answers it. */
const surelyMeant = 0.9;

/** A body of whose name all that was typed is at least half comes before the measures, if it is the only one. */
const halfMeant = 0.6;

/** Most bodies and concepts among the results. */
const mostNamed = 5;

/** A topic whose label answers less than this share of the query is not among the results; and most of them. */
const topicCoverage = 0.75;
const mostTopics = 3;

/** Makes the engine that answers on pages of one language. */
export function createEngine(data: SearchData, locale: Locale): SearchEngine {
  const fold = createFold(data.traditional);
  const knowledge = buildKnowledge(data, fold);
  const { documents } = knowledge;
  const make = createResultMaker(data, locale, fold);

  const surroundings: Surroundings = {
    groupOf: ({ kind, index }) => {
      const group = kind === 'measure' ? (data.measures[index]?.group ?? null) : null;
      return group === null ? null : (documents.groups[group] ?? null);
    },
    agenciesOf: ({ kind, index }) => (kind === 'measure' ? (data.measures[index]?.agencies ?? []) : []),
  };

  const ask = (typed: string, chosen: Chosen): Answer => {
    const query = normaliseQuery(typed, fold);
    if (query === '') return listAll(chosen);
    const clues = recognise(query, knowledge);
    const number = findNumber(query);
    const scored = sortScored(scoreDocuments(documents.measures, clues, surroundings));
    const numbered = documents.measures.filter(
      ({ index }) => number !== null && data.measures[index]?.key === number,
    );
    const measures = [
      ...numbered,
      ...scored.map(({ document }) => document).filter((document) => !numbered.includes(document)),
    ];
    const matching = measures.flatMap(({ index }) => data.measures[index] ?? []);
    const shown = measures.filter(({ index }) => isShown(index, chosen));
    const results = shown.map((document) => make.ofMeasure(document, clues));
    const counts = countChoices(matching, chosen, data);
    if (isFiltered(chosen)) return { results, isWeak: isWeak(scored, numbered, []), counts };
    const provisions = sortScored(scoreDocuments(documents.provisions, clues, surroundings));
    const best = scored[0]?.score ?? 0;
    const agencies = listMeant(clues, 'agencies');
    const terms = listMeant(clues, 'terms');
    const first = clues.length === 1 ? listFirst(agencies) : [];
    return {
      results: [
        ...first.flatMap((meant) => make.ofNamed('agency', meant, clues)),
        ...results,
        ...agencies
          .filter((meant) => !first.includes(meant))
          .flatMap((meant) => make.ofNamed('agency', meant, clues)),
        ...terms.flatMap((meant) => make.ofNamed('term', meant, clues)),
        ...listTopics(clues),
        ...provisions
          .filter(({ score }) => score >= best * 0.5)
          .map(({ document }) => make.ofProvision(document, clues)),
      ],
      isWeak: isWeak([...scored, ...provisions], numbered, clues.length === 1 ? [...agencies, ...terms] : []),
      counts,
    };
  };

  /** Topics whose label answers all that was typed, nearly, the best first. */
  const listTopics = (clues: readonly Clue[]): Result[] =>
    sortScored(scoreDocuments(documents.topics, clues, surroundings))
      .filter(({ coverage }) => coverage >= topicCoverage)
      .slice(0, mostTopics)
      .map(({ document }) => make.ofTopic(document, clues));

  const isShown = (index: number, chosen: Chosen): boolean => {
    const measure = data.measures[index];
    return measure !== undefined && passes(measure, chosen, data);
  };

  /** Without words: the measures that pass the filters, in the order of the text; nothing when none is chosen. */
  const listAll = (chosen: Chosen): Answer => ({
    results: isFiltered(chosen)
      ? documents.measures
          .filter(({ index }) => isShown(index, chosen))
          .map((document) => make.ofMeasure(document, []))
      : [],
    isWeak: false,
    counts: countChoices(data.measures, chosen, data),
  });

  /** Bodies, terms and topics whose name in the language of the page has a word that begins as the query does. */
  const listUnfinished = (query: string): Suggestion[] =>
    query.length < 2
      ? []
      : listNamed().flatMap(({ kind, name, address }): Suggestion[] => {
          const folded = fold(name);
          const start = locale === 'zh' ? folded.indexOf(query) : ` ${folded}`.indexOf(` ${query}`);
          if (start === -1) return [];
          const title = { text: name, lang: null, marks: [{ start, end: start + query.length }] };
          return [{ kind, address, number: null, title, reason: null }];
        });

  const listNamed = once(() => [
    ...(['agency', 'term'] as const).flatMap((kind) =>
      data[namedLists[kind]].flatMap(({ slug, [locale]: [name] }) =>
        name === undefined ? [] : [{ kind, name, address: addressOf[kind](locale, slug) }],
      ),
    ),
    ...data.topics.flatMap(({ facet, slug, label: [zh, en] }) => {
      const name = locale === 'zh' ? zh : en;
      const address = addressOf.topic(locale, facet, slug);
      return name === null ? [] : [{ kind: 'topic' as const, name, address }];
    }),
  ]);

  return {
    search: ({ q, ...chosen }) => ask(q, chosen),
    suggest: (typed, most) => {
      const { results, isWeak: onlyNearest } = ask(typed, nothingChosen);
      const found = onlyNearest ? [] : results.flatMap(toSuggestion);
      const unfinished = listUnfinished(normaliseQuery(typed, fold)).filter(
        ({ address }) => !found.some((suggestion) => suggestion.address === address),
      );
      const named = found.filter(({ kind }) => kind !== 'measure').length;
      const room = most - Math.min(unfinished.length, Math.max(0, mostNamed - named));
      return [...found.slice(0, room), ...unfinished].slice(0, most);
    },
  };
}

/** A suggestion is a result without its sentence. */
function toSuggestion({ kind, address, number, title, reasons, body }: Result): Suggestion[] {
  if (kind === 'provision') return [];
  const reason = title.marks.length > 0 || body !== null ? null : (reasons[0] ?? null);
  return [{ kind, address, number, title, reason }];
}

/** The number of a measure, when it is all that was typed: 12, 第12条, measure 12. */
function findNumber(query: string): string | null {
  return /^(?:第|措施|measure|item|no\.?|#)?\s*0*(\d{1,3})\s*(?:条|项|号|措施)?$/.exec(query)?.[1] ?? null;
}

/** The best first, without those worth little beside the best. */
function sortScored(scored: readonly Scored[]): Scored[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best * leastShare).sort((a, b) => b.score - a.score);
}

/** True when no result answers enough of the query. */
function isWeak(scored: readonly Scored[], numbered: readonly Document[], meant: readonly Meant[]): boolean {
  const coverage = Math.max(0, ...scored.map((each) => each.coverage));
  return (
    numbered.length === 0 && coverage < leastCoverage && !meant.some(({ weight }) => weight >= surelyMeant)
  );
}

/** The bodies that a reader who types nothing else asks for. */
function listFirst(agencies: readonly Meant[]): Meant[] {
  const surely = agencies.filter(({ weight }) => weight >= surelyMeant);
  if (surely.length > 0) return surely;
  return agencies.length === 1 ? agencies.filter(({ weight }) => weight >= halfMeant) : [];
}

/** Bodies or concepts that the clues mean, the surest first, each once. */
function listMeant(clues: readonly Clue[], kind: 'agencies' | 'terms'): Meant[] {
  const surest = new Map<number, Meant>();
  for (const meant of clues.flatMap((clue) => clue[kind])) {
    const known = surest.get(meant.index);
    if (known === undefined || known.weight < meant.weight) surest.set(meant.index, meant);
  }
  return [...surest.values()]
    .filter(({ weight }) => weight >= leastMeant)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNamed);
}
