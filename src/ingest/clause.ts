import { matchBrackets } from './brackets.ts';
import { looksLikeClause, partyLabel } from './clause-shape.ts';
import { isLabelledClause } from './form.ts';

/** A responsibility clause, as ranges of the text of its measure. */
export interface ClauseRange {
  /** With its brackets or label. */
  start: number;
  end: number;
  /** The list itself, without brackets. */
  contentStart: number;
  contentEnd: number;
  /** True when its bracket is never closed. */
  unclosed: boolean;
}

/**
 * Finds the responsibility clause at the end of a measure: the last balanced bracket, before or after the final full stop, or a
 * labelled list at the end or on a line of its own. A bracket that does not list bodies stays text.
 */
export function findClause(text: string): ClauseRange | null {
  return findBracketed(text) ?? findLabelled(text);
}

function findBracketed(text: string): ClauseRange | null {
  const end = text.replace(/[。；;.\s]+$/, '').length;
  const { partner, unclosed } = matchBrackets(text);
  const start = partner[end - 1] ?? -1;
  if (start >= 0 && start < end - 1 && '（(〔【['.includes(text.charAt(start))) {
    const content = text.slice(start + 1, end - 1);
    if (!looksLikeClause(content)) return null;
    return { start, end, contentStart: start + 1, contentEnd: end - 1, unclosed: false };
  }
  const lastOpen = unclosed.findLast((index) => '（('.includes(text.charAt(index)));
  if (
    lastOpen === undefined ||
    text.slice(lastOpen).includes('\n') ||
    !looksLikeClause(text.slice(lastOpen + 1, end))
  ) {
    return null;
  }
  return { start: lastOpen, end, contentStart: lastOpen + 1, contentEnd: end, unclosed: true };
}

/** `责任单位：市商务局、北京海关` at the beginning of the last lines or after a full stop of the last line. */
function findLabelled(text: string): ClauseRange | null {
  const lastLine = text.lastIndexOf('\n') + 1;
  let start = findLabelInLine(text.slice(lastLine));
  if (start === null) return null;
  start += lastLine;
  // 牵头单位：… and 配合单位：… may each have a line.
  let lineStart = start;
  while (lineStart === start && start > 0) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (
      start - 1 < 0 ||
      text.charAt(start - 1) !== '\n' ||
      !isLabelledClause(text.slice(previous, start - 1))
    )
      break;
    start = previous;
    lineStart = previous;
  }
  const end = text.length;
  return {
    start,
    end,
    contentStart: start,
    contentEnd: text.replace(/[。；;.\s]+$/, '').length,
    unclosed: false,
  };
}

function findLabelInLine(line: string): number | null {
  if (partyLabel.test(line)) return 0;
  for (const match of line.matchAll(/[。；]/g)) {
    const start = match.index + 1;
    if (partyLabel.test(line.slice(start)) && isLabelledClause(line.slice(start))) return start;
  }
  return null;
}
