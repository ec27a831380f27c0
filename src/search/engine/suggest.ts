import { addressOf } from '../../model/addresses.ts';
import type { Result, Suggestion } from './answer.ts';
import { ask, type Library } from './ask.ts';
import { nothingChosen } from './filters.ts';
import { normaliseQuery } from './fold.ts';
import { mostNamed } from './rank.ts';
import { namedLists, type Sources } from './results.ts';

/** A body, term or topic with its name in the language of the page. */
export interface Named {
  kind: 'agency' | 'term' | 'topic';
  name: string;
  address: string;
}

/** Suggests what has been found, then what may be meant by a word that is still being typed; at most `most`. */
export function suggest(
  library: Library,
  named: () => readonly Named[],
  typed: string,
  most: number,
): Suggestion[] {
  const { results, isWeak } = ask(library, typed, nothingChosen);
  const found = isWeak ? [] : results.flatMap(toSuggestion);
  const unfinished = listUnfinished(library, named, normaliseQuery(typed, library.fold)).filter(
    ({ address }) => !found.some((suggestion) => suggestion.address === address),
  );
  const foundNamed = found.filter(({ kind }) => kind !== 'measure').length;
  const room = most - Math.min(unfinished.length, Math.max(0, mostNamed - foundNamed));
  return [...found.slice(0, room), ...unfinished].slice(0, most);
}

/** Everything that has a name in the language of the page. */
export function listNamed({ data, locale }: Sources): Named[] {
  return [
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
  ];
}

/** Bodies, terms and topics whose name in the language of the page has a word that begins as the query does. */
function listUnfinished(
  { locale, fold }: Sources,
  named: () => readonly Named[],
  query: string,
): Suggestion[] {
  if (query.length < 2) return [];
  return named().flatMap(({ kind, name, address }): Suggestion[] => {
    const folded = fold(name);
    const start = locale === 'zh' ? folded.indexOf(query) : ` ${folded}`.indexOf(` ${query}`);
    if (start === -1) return [];
    const title = { text: name, lang: null, marks: [{ start, end: start + query.length }] };
    return [{ kind, address, number: null, title, reason: null }];
  });
}

/** A suggestion is a result without its sentence. */
function toSuggestion({ kind, address, number, title, reasons, body }: Result): Suggestion[] {
  if (kind === 'provision') return [];
  const reason = title.marks.length > 0 || body !== null ? null : (reasons[0] ?? null);
  return [{ kind, address, number, title, reason }];
}
