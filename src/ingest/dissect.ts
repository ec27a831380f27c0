import { type ClauseRange, findMeasureClause, type Range } from './clause.ts';
import type { View } from './draft.ts';
import { findHeading, findWholeHeading, type HeadingEnd } from './heading.ts';
import type { Marker } from './markers.ts';
import { splitSegments } from './segments.ts';
import type { LocatePosition } from './positions.ts';
import type { Piece, PiecePart, Segment } from './types.ts';

/** A unit taken apart into its pieces. */
export interface Dissection {
  /** In order, and without gaps: together they are the unit. */
  pieces: Piece[];
  heading: string | null;
  body: string;
  segments: Segment[];
  clause: ClauseRange | null;
  /** Lists of bodies within the body: sub-items of a measure may each have their own. */
  innerLists: Range[];
}

/**
 * Takes a numbered unit apart: number, heading, sentences, responsibility clause.
 *
 * @param view - The unit as shown; paragraphs are separated by LF.
 * @param expectsClause - Whether a clause is looked for: only measures have one.
 * @param wholeHeading - Whether a unit that is one line without an end is a heading: sections are, measures are not.
 */
export function dissectUnit(
  provision: string,
  view: View,
  marker: Marker | null,
  { expectsClause, wholeHeading }: { expectsClause: boolean; wholeHeading: boolean },
  locate: LocatePosition,
): Dissection {
  const { text } = view;
  const markerEnd = marker?.length ?? 0;
  const rest = text.slice(markerEnd);
  const found = expectsClause ? findMeasureClause(rest) : null;
  const clause = found === null ? null : shiftClause(found.clause, markerEnd);
  const bodyEnd =
    found === null || found.clause.end < rest.trimEnd().length ? rest.length : found.clause.start;
  const headed =
    (wholeHeading ? findWholeHeading(rest) : null) ??
    (marker && (findHeadingBefore(rest, found?.clause) ?? findHeading(rest, bodyEnd)));
  const headingEnd = markerEnd + (headed?.end ?? 0);
  const bodyStart = markerEnd + (headed?.bodyStart ?? 0);

  const parts: PiecePart[] = new Array<PiecePart>(text.length).fill('delimiter');
  const segmentOf: (string | null)[] = new Array<string | null>(text.length).fill(null);
  parts.fill('marker', 0, markerEnd);
  parts.fill('heading', markerEnd, headingEnd);
  if (clause !== null) parts.fill('clause', clause.start, clause.end);
  const gap =
    clause === null
      ? { start: text.length, end: text.length }
      : { start: Math.max(bodyStart, clause.start), end: skipFurtherStop(text, clause) };
  const bodyText = text.slice(bodyStart, gap.start) + text.slice(gap.end);
  const toIndex = (index: number) =>
    bodyStart + index < gap.start ? bodyStart + index : gap.end + index - (gap.start - bodyStart);
  const segments: Segment[] = [];
  for (const { start, end } of splitSegments(bodyText)) {
    const sentence = bodyText.slice(start, end);
    // What is left of a full stop around the clause is no sentence.
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    const id = `s${segments.length + 1}`;
    for (let at = start; at < end; at++) {
      parts[toIndex(at)] = 'segment';
      segmentOf[toIndex(at)] = id;
    }
    segments.push({ id, text: sentence, ...locate(view.offsets[toIndex(start)] ?? 0) });
  }
  for (let index = 0; index < text.length; index++) {
    if (text.charAt(index) === '\n' && parts[index] === 'delimiter') parts[index] = 'break';
  }
  const pieces = collectPieces(provision, view, parts, segmentOf, locate);
  return {
    pieces,
    heading: headed === null || headingEnd === markerEnd ? null : text.slice(markerEnd, headingEnd),
    body: joinBody(pieces),
    segments,
    clause,
    innerLists: found === null ? [] : found.inner.map((range) => shiftRange(range, markerEnd)),
  };
}

/** The pieces of a stretch that has one part only, such as a title, split at line ends. */
export function toPieces(provision: string, view: View, part: PiecePart, locate: LocatePosition): Piece[] {
  const parts = Array.from(view.offsets, (_, index): PiecePart =>
    view.text.charAt(index) === '\n' ? 'break' : part,
  );
  return collectPieces(provision, view, parts, new Array<null>(view.text.length).fill(null), locate);
}

const shiftRange = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

function shiftClause(clause: ClauseRange, by: number): ClauseRange {
  return {
    ...clause,
    ...shiftRange(clause, by),
    lists: clause.lists.map((range) => shiftRange(range, by)),
  };
}

/** The heading of a measure whose clause stands behind it on the first line, above the text: `一、扩大规模（市商务局）`. */
function findHeadingBefore(text: string, clause: ClauseRange | undefined): HeadingEnd | null {
  if (clause === undefined || text.charAt(clause.end) !== '\n') return null;
  const line = text.slice(0, clause.start);
  const isHeading = line.trim() !== '' && !/[\n。！？；：，、]/.test(line);
  return isHeading ? { end: clause.start, bodyStart: clause.end } : null;
}

/** Where the text goes on after a clause: a full stop behind it ends nothing when the text before it has its own. */
function skipFurtherStop(text: string, { start, end }: Range): number {
  const stops = /[。！？]\s*$/.test(text.slice(Math.max(0, start - 10), start));
  return end + (stops ? (/^[。；;.]+/.exec(text.slice(end, end + 10))?.[0].length ?? 0) : 0);
}

/** The sentences with the line ends between them. */
function joinBody(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ part }) => part === 'segment' || part === 'break')
    .map(({ text }) => text)
    .join('')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '');
}

function collectPieces(
  provision: string,
  { text, offsets }: View,
  parts: readonly PiecePart[],
  segmentOf: readonly (string | null)[],
  locate: LocatePosition,
): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && parts[index] === parts[start] && segmentOf[index] === segmentOf[start])
      continue;
    pieces.push({
      provision,
      part: parts[start] ?? 'delimiter',
      segment: segmentOf[start] ?? null,
      text: text.slice(start, index),
      ...locate(offsets[start] ?? 0),
    });
    start = index;
  }
  return text === '' ? [] : pieces;
}
