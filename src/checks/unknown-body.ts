import { type Checked, type Pair, targetOf } from './checked.ts';
import { findPhrase, overlaps } from '../model/link/english-words.ts';
import type { Span } from '../model/link/find-terms.ts';
import type { Finding } from './finding.ts';

/** What bodies are: the words that end or begin their English names. */
const kinds =
  'Administration|Authority|Bureau|Commission|Committee|Council|Customs District|Department|Government|Ministry|Office|Tax Service';
/**
 * Capitalized words, joined by small ones, one of which says what kind of body it is: `Beijing Municipal Commission of Commerce`,
 * `Ministry of Industry and Information Technology`, `Shunyi District Government`.
 */
const name = new RegExp(
  [
    '(?!(?:The|A|An) )',
    '(?:\\p{Lu}[\\p{L}’-]* (?:(?:of|and|for|&) )*)*',
    `(?<kind>${kinds})(?!\\p{L})`,
    '(?: (?:of|for)(?: (?:the|and|&|of|\\p{Lu}[\\p{L}’-]*))* \\p{Lu}[\\p{L}’-]*)?',
  ].join(''),
  'dgu',
);

/** Every name of a body in the English is registered, and the Chinese names that body. */
export function findUnknownBodies({ pairs, bodies }: Checked): Finding[] {
  const proper = bodies
    .filter(({ generic }) => !generic)
    .flatMap((body) => [body.name, ...body.short, ...body.accepted].map((en) => ({ body, en })));
  return pairs.flatMap((pair) => {
    const registered = keepLongest(
      proper.flatMap(({ body, en }) => findPhrase(pair.words, en).map((span) => ({ ...span, body }))),
    );
    return [
      ...findNames(pair)
        .filter(({ kind }) => ![...registered, ...pair.renderings].some((other) => covers(other, kind)))
        .map((span) => ({
          ...error(pair, span),
          message: `“${textOf(pair, span)}” is not the English name of a registered body.`,
          hint: 'Use the name in content/agencies.yaml, or register the body there.',
        })),
      ...registered
        .filter((span) => !pair.renderings.some((other) => overlaps(span, other)))
        .filter(({ body }) => !pair.names.some(({ value }) => value.body?.name === body.name))
        .map(({ body, ...span }) => ({
          ...error(pair, span),
          message: `The English names ${textOf(pair, span)}, but the Chinese does not name ${body.zh[0] ?? body.id}.`,
          hint: 'Name in the English only the bodies that the Chinese names.',
        })),
    ];
  });
}

/** A name and, in it, the word that says what kind of body it is. */
interface FoundName extends Span {
  kind: Span;
}

function findNames({ target }: Pair): FoundName[] {
  return [...target.matchAll(name)].flatMap((match) => {
    const kind = match.indices?.groups?.['kind'];
    if (kind === undefined) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        kind: { start: kind[0], end: kind[1] },
      },
    ];
  });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Without the names that stand inside longer ones. */
function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  return spans.filter(
    (span) =>
      !spans.some((other) => overlaps(span, other) && other.end - other.start > span.end - span.start),
  );
}

function textOf({ target }: Pair, { start, end }: Span): string {
  return target.slice(start, end);
}

function error(pair: Pair, { start }: Span): Pick<Finding, 'rule' | 'severity' | 'file' | 'path' | 'offset'> {
  return { rule: 'unknown-body', severity: 'error', ...targetOf(pair), offset: start };
}
