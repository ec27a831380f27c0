import { type BracketMatch, matchBrackets } from './brackets.ts';
import { isDeadline, looksLikeClause, otherLabel, partyLabel } from './clause-shape.ts';

/** A range of a text. */
export interface Range {
  start: number;
  end: number;
}

/** A responsibility clause, as ranges of the text of its measure. */
export interface ClauseRange extends Range {
  /** The lists themselves, without brackets, in the order of the text; at least one. */
  lists: Range[];
  /** True when its bracket is never closed. */
  unclosed: boolean;
}

/** More parts than any real clause has; it bounds the work on hostile input. */
const maximumParts = 12;

/**
 * Finds the responsibility clause at the end of a text: the last balanced brackets, before or after the final full stop, or labelled
 * lists at the end or on lines of their own. A bracket that does not list bodies stays text.
 *
 * Reads backwards from the end, part by part: `（…牵头）（…配合）`, `牵头单位：…` above `配合单位：…`, and a time limit in brackets or
 * with a label among them belong to one clause. Only the parts it reads are looked at, so that the work is linear in the text.
 */
export function findClause(text: string): ClauseRange | null {
  const match = matchBrackets(text);
  const parts: Part[] = [];
  let end = skipBack(text, text.length, /[。；;.\s]/);
  while (parts.length < maximumParts) {
    const part = readPart(text, end, match, parts.length === 0);
    if (part === null) break;
    parts.push(part);
    if (part.isLast) break;
    end = skipBack(text, part.start, /[\s；;]/);
    // Brackets must follow one another; labelled lists may also have a line each.
    const gap = text.slice(end, part.start);
    if (gap.includes('；') || (part.label && !gap.includes('\n'))) break;
  }
  const first = parts.at(-1);
  if (first === undefined || parts.every(({ list }) => list === null)) return null;
  const lastLabelled = parts[0]?.label === true;
  return {
    start: first.start,
    end: lastLabelled ? text.length : (parts[0]?.end ?? 0),
    lists: parts.flatMap(({ list }) => list ?? []).reverse(),
    unclosed: parts.some(({ unclosed }) => unclosed),
  };
}

/**
 * Finds the responsibility clause of a measure: at its end, or else on the last of its lines that has one, with what it says above
 * running text: `责任单位：…` may stand between heading and text.
 *
 * The lists of earlier lines, such as those of sub-items that each have their own, come as `inner`: they stay text.
 */
export function findMeasureClause(text: string): { clause: ClauseRange; inner: Range[] } | null {
  const inner: Range[] = [];
  let clause = findClause(text);
  let end = text.length;
  // lastIndexOf() looks at the first character even from before it, hence not down to 0.
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const isBefore = clause === null || end <= clause.start;
    const found = isBefore && end > start ? findClause(text.slice(start, end)) : null;
    if (found !== null && clause === null) clause = findClause(text.slice(0, end));
    else if (found !== null) {
      const place = (range: Range) => ({ start: range.start + start, end: range.end + start });
      inner.unshift(...found.lists.map(place));
    }
    end = start - 1;
  }
  return clause === null ? null : { clause, inner };
}

/** A part of a clause; its list is `null` where it names no bodies but, for example, a time limit. */
interface Part extends Range {
  list: Range | null;
  label: boolean;
  /** True when running text stands before it in its line. */
  isLast: boolean;
  unclosed: boolean;
}

function readPart(text: string, end: number, match: BracketMatch, atEnd: boolean): Part | null {
  return (
    readLabel(text, end, match) ??
    readBracket(text, end, match) ??
    readOtherLabel(text, end) ??
    (atEnd ? readUnclosed(text, end, match) : null)
  );
}

/** `（市商务局、北京海关）`, `〔责任单位：…〕`, `（2024年底前完成）`. */
function readBracket(text: string, end: number, { partner }: BracketMatch): Part | null {
  const start = partner[end - 1] ?? -1;
  if (end === 0 || start < 0 || start >= end - 1 || !'（(〔【[［'.includes(text.charAt(start))) return null;
  const content = text.slice(start + 1, end - 1);
  const part = { start, end, label: false, isLast: false, unclosed: false };
  if (looksLikeClause(content, standsAlone(text, start)))
    return { ...part, list: { start: start + 1, end: end - 1 } };
  return isDeadline(content) ? { ...part, list: null } : null;
}

/** `责任单位：…` as a line, or after a full stop in it. */
function readLabel(text: string, end: number, { partner }: BracketMatch): Part | null {
  const lineStart = findLineStart(text, end);
  const line = text.slice(lineStart, end);
  const part = { end, label: true, unclosed: false };
  if (partyLabel.test(line)) {
    return { ...part, start: lineStart, list: { start: lineStart, end }, isLast: false };
  }
  if (!/[:：]/.test(line)) return null;
  // A label within the bracket at the end belongs to that bracket.
  const bracket = partner[end - 1] ?? -1;
  for (const { index: stop } of line.matchAll(/[。；！]/g)) {
    const start = lineStart + stop + 1;
    if (bracket >= 0 && bracket < start) break;
    if (partyLabel.test(text.slice(start, Math.min(end, start + 40)))) {
      return { ...part, start, list: { start, end }, isLast: true };
    }
  }
  return null;
}

/** `完成时限：…` as a line. */
function readOtherLabel(text: string, end: number): Part | null {
  const start = findLineStart(text, end);
  if (!otherLabel.test(text.slice(start, end))) return null;
  return { start, end, list: null, label: true, isLast: false, unclosed: false };
}

/** `（市商务局、北京海关` with nothing to close it. */
function readUnclosed(text: string, end: number, { unclosed }: BracketMatch): Part | null {
  const start = unclosed.findLast((index) => '（('.includes(text.charAt(index)));
  if (start === undefined || start + 1 >= end) return null;
  const content = text.slice(start + 1, end);
  if (content.includes('\n') || !looksLikeClause(content, standsAlone(text, start))) return null;
  return { start, end, list: { start: start + 1, end }, label: false, isLast: false, unclosed: true };
}

/** True after a full stop and at the beginning of a line. */
function standsAlone(text: string, start: number): boolean {
  return start === 0 || '。！？；\n）】〕'.includes(text.charAt(start - 1));
}

function findLineStart(text: string, end: number): number {
  return end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
}

function skipBack(text: string, from: number, skipped: RegExp): number {
  let end = from;
  while (end > 0 && skipped.test(text.charAt(end - 1))) end--;
  return end;
}
