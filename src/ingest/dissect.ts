import { type ClauseRange, findClause } from './clause.ts';
import type { View } from './draft.ts';
import { findHeading } from './heading.ts';
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
  const found = expectsClause ? findClause(text.slice(markerEnd)) : null;
  const clause = found === null ? null : shiftClause(found, markerEnd);
  const rest = text.slice(markerEnd);
  const isHeadingOnly = wholeHeading && !rest.includes('\n') && !/[。！？；]/.test(rest) && rest !== '';
  const headed = isHeadingOnly
    ? { end: rest.length, bodyStart: rest.length }
    : marker === null
      ? null
      : findHeading(rest, clause === null ? rest.length : clause.start - markerEnd);
  const headingEnd = markerEnd + (headed?.end ?? 0);
  const bodyStart = markerEnd + (headed?.bodyStart ?? 0);

  const parts: PiecePart[] = new Array<PiecePart>(text.length).fill('delimiter');
  const segmentOf: (string | null)[] = new Array<string | null>(text.length).fill(null);
  parts.fill('marker', 0, markerEnd);
  parts.fill('heading', markerEnd, headingEnd);
  if (clause !== null) parts.fill('clause', clause.start, clause.end);
  const body = listBody(text, bodyStart, clause);
  const bodyText = body.map((index) => text.charAt(index)).join('');
  const segments: Segment[] = [];
  for (const { start, end } of splitSegments(bodyText)) {
    const sentence = bodyText.slice(start, end);
    // What is left of a full stop around the clause is no sentence.
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    const id = `s${segments.length + 1}`;
    for (const index of body.slice(start, end)) {
      parts[index] = 'segment';
      segmentOf[index] = id;
    }
    segments.push({ id, text: sentence, ...locate(view.offsets[body[start] ?? 0] ?? 0) });
  }
  for (let index = 0; index < text.length; index++) {
    if (text.charAt(index) === '\n' && parts[index] === 'delimiter') parts[index] = 'break';
  }
  return {
    pieces: collectPieces(provision, view, parts, segmentOf, locate),
    heading: headed === null || headingEnd === markerEnd ? null : text.slice(markerEnd, headingEnd),
    body: joinBody(body, parts, text),
    segments,
    clause,
  };
}

/** The pieces of a stretch that has one part only, such as a title, split at line ends. */
export function toPieces(provision: string, view: View, part: PiecePart, locate: LocatePosition): Piece[] {
  const parts = [...view.text].flatMap((character) =>
    new Array<PiecePart>(character.length).fill(character === '\n' ? 'break' : part),
  );
  return collectPieces(provision, view, parts, new Array<null>(view.text.length).fill(null), locate);
}

function shiftClause(clause: ClauseRange, by: number): ClauseRange {
  return {
    ...clause,
    start: clause.start + by,
    end: clause.end + by,
    contentStart: clause.contentStart + by,
    contentEnd: clause.contentEnd + by,
  };
}

/** Indexes of the body: what follows the heading, without the clause. */
function listBody(text: string, start: number, clause: ClauseRange | null): number[] {
  const indexes: number[] = [];
  for (let index = start; index < text.length; index++) {
    if (clause === null || index < clause.start || index >= clause.end) indexes.push(index);
  }
  return indexes;
}

/** The sentences with the line ends between them. */
function joinBody(body: readonly number[], parts: readonly PiecePart[], text: string): string {
  return body
    .filter((index) => parts[index] === 'segment' || parts[index] === 'break')
    .map((index) => text.charAt(index))
    .join('')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '');
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
