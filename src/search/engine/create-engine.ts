import type { Locale } from '../../i18n/locales.ts';
import { addressOf } from '../../model/identifiers.ts';
import type { Answer, Result, SearchEngine, SearchQuery, Suggestion } from './answer.ts';
import type { Clue, Meant } from './clue.ts';
import type { AgencyData, SearchData, TermData } from './data.ts';
import type { Document } from './documents.ts';
import { countChoices, isFiltered, passes } from './filters.ts';
import { createFold, normaliseQuery } from './fold.ts';
import { explain, findBestSentence, listPhrases, markName, markUnit } from './present.ts';
import { recognise } from './recognise.ts';
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

/** Makes the engine that answers on pages of one language. */
export function createEngine(data: SearchData, locale: Locale): SearchEngine {
  const fold = createFold(data.traditional);
  const knowledge = buildKnowledge(data, fold);
  const { documents } = knowledge;

  const surroundings: Surroundings = {
    groupOf: ({ kind, index }) => {
      const group = kind === 'measure' ? (data.measures[index]?.group ?? null) : null;
      return group === null ? null : (documents.groups[group] ?? null);
    },
    agenciesOf: ({ kind, index }) => (kind === 'measure' ? (data.measures[index]?.agencies ?? []) : []),
  };

  const ask = (typed: string, chosen: Pick<SearchQuery, 'agency' | 'role' | 'group'>): Answer => {
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
    const results = shown.map((document) => toMeasureResult(document, clues));
    const counts = countChoices(matching, chosen, data);
    if (isFiltered(chosen)) return { results, isWeak: isWeak(scored, numbered, []), counts };
    const provisions = sortScored(scoreDocuments(documents.provisions, clues, surroundings));
    const best = scored[0]?.score ?? 0;
    const agencies = listMeant(clues, 'agencies');
    const terms = listMeant(clues, 'terms');
    const first = clues.length === 1 ? listFirst(agencies) : [];
    return {
      results: [
        ...first.flatMap((meant) => toNamedResult('agency', meant, clues)),
        ...results,
        ...agencies
          .filter((meant) => !first.includes(meant))
          .flatMap((meant) => toNamedResult('agency', meant, clues)),
        ...terms.flatMap((meant) => toNamedResult('term', meant, clues)),
        ...provisions
          .filter(({ score }) => score >= best * 0.5)
          .map(({ document }) => toProvisionResult(document, clues)),
      ],
      isWeak: isWeak([...scored, ...provisions], numbered, clues.length === 1 ? [...agencies, ...terms] : []),
      counts,
    };
  };

  const isShown = (index: number, chosen: Pick<SearchQuery, 'agency' | 'role' | 'group'>): boolean => {
    const measure = data.measures[index];
    return measure !== undefined && passes(measure, chosen, data);
  };

  /** Without words: the measures that pass the filters, in the order of the text; nothing when none is chosen. */
  const listAll = (chosen: Pick<SearchQuery, 'agency' | 'role' | 'group'>): Answer => ({
    results: isFiltered(chosen)
      ? documents.measures
          .filter(({ index }) => isShown(index, chosen))
          .map((document) => toMeasureResult(document, []))
      : [],
    isWeak: false,
    counts: countChoices(data.measures, chosen, data),
  });

  const toMeasureResult = (document: Document, clues: readonly Clue[]): Result => {
    const measure = data.measures[document.index];
    if (measure === undefined) throw new RangeError(`There is no measure at position ${document.index}.`);
    const best = findBestSentence(document, clues);
    const unit = best === null ? undefined : document.sentences[best];
    const title = markUnit(document.heading, clues, locale);
    const sentence = unit === undefined ? null : markUnit(unit, clues, locale);
    const units = [document.heading, ...(unit === undefined ? [] : [unit])];
    const inText = units.some((each) => clues.some((clue) => explainable(each, clue)));
    return {
      kind: 'measure',
      address: `${addressOf.measure(locale, measure.instrument, measure.key)}${best === null ? '' : `#s${best + 1}`}`,
      number: measure.key,
      title,
      editorial: measure.editorial,
      sentence,
      sentenceNumber: best === null ? null : best + 1,
      body: inText ? null : findBody(measure.agencies, clues),
      reasons: explain(units, clues, locale),
      phrases: listPhrases([title, sentence]),
    };
  };

  const explainable = (unit: Document['heading'], clue: Clue): boolean =>
    markUnit(unit, [clue], locale).marks.length > 0;

  const findBody = (
    agencies: SearchData['measures'][number]['agencies'],
    clues: readonly Clue[],
  ): Result['body'] => {
    const meant = clues.flatMap((clue) => clue.agencies).sort((a, b) => b.weight - a.weight);
    for (const { index } of meant) {
      const found = agencies.find(([agency]) => agency === index);
      const name = data.agencies[index]?.[locale][0];
      if (found !== undefined && name !== undefined) return { name, role: found[1] };
    }
    return null;
  };

  const toProvisionResult = (document: Document, clues: readonly Clue[]): Result => {
    const provision = data.provisions[document.index];
    if (provision === undefined) throw new RangeError(`There is no provision at position ${document.index}.`);
    const best = findBestSentence(document, clues);
    const unit = best === null ? undefined : document.sentences[best];
    const title = markUnit(document.heading, clues, locale);
    const sentence = unit === undefined ? null : markUnit(unit, clues, locale);
    const fragment = best === null ? provision.id : `${provision.id}-s${best + 1}`;
    return {
      kind: 'provision',
      address: `${addressOf.text(locale, provision.instrument)}#${fragment}`,
      number: null,
      title,
      editorial: false,
      sentence,
      sentenceNumber: best === null ? null : best + 1,
      body: null,
      reasons: explain([document.heading, ...(unit === undefined ? [] : [unit])], clues, locale),
      phrases: listPhrases([title, sentence]),
    };
  };

  const toNamedResult = (
    kind: 'agency' | 'term',
    { index, why }: Meant,
    clues: readonly Clue[],
  ): Result[] => {
    const named: AgencyData | TermData | undefined = data[kind === 'agency' ? 'agencies' : 'terms'][index];
    const name = named?.[locale][0];
    if (named === undefined || name === undefined) return [];
    const typed = clues.filter((clue) =>
      clue[kind === 'agency' ? 'agencies' : 'terms'].some((meant) => meant.index === index),
    );
    const title = markName(
      name,
      fold(name),
      typed.map((clue) => clue.typed),
    );
    const isLiteral = title.marks.length > 0;
    const reasonKind = why === 'pinyin' || why === 'synonym' || why === 'correction' ? why : null;
    const isTranslated = typed.some((clue) => clue.locale !== locale);
    const reasons = isLiteral
      ? []
      : typed.slice(0, 1).flatMap(({ typed: words }): Result['reasons'] => {
          if (reasonKind !== null) return [{ kind: reasonKind, typed: words, words: name }];
          return isTranslated
            ? [{ kind: 'translation', typed: words, words: name }]
            : [{ kind: 'synonym', typed: words, words: name }];
        });
    return [
      {
        kind,
        address:
          kind === 'agency' ? addressOf.agency(locale, named.slug) : addressOf.term(locale, named.slug),
        number: null,
        title,
        editorial: false,
        sentence: null,
        sentenceNumber: null,
        body: null,
        reasons,
        phrases: listPhrases([title]),
      },
    ];
  };

  /** Bodies and terms whose name in the language of the page has a word that begins as the query does. */
  const listUnfinished = (query: string): Suggestion[] =>
    query.length < 2
      ? []
      : (['agency', 'term'] as const).flatMap((kind) =>
          data[kind === 'agency' ? 'agencies' : 'terms'].flatMap((named): Suggestion[] => {
            const name = named[locale][0];
            const folded = name === undefined ? '' : fold(name);
            const start = locale === 'zh' ? folded.indexOf(query) : ` ${folded}`.indexOf(` ${query}`);
            if (name === undefined || start === -1) return [];
            const address =
              kind === 'agency' ? addressOf.agency(locale, named.slug) : addressOf.term(locale, named.slug);
            const title = { text: name, lang: null, marks: [{ start, end: start + query.length }] };
            return [{ kind, address, number: null, title, reason: null }];
          }),
        );

  return {
    search: ({ q, ...chosen }) => ask(q, chosen),
    suggest: (typed, most) => {
      const { results, isWeak: onlyNearest } = ask(typed, { agency: '', role: '', group: '' });
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
