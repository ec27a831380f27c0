import { getAt } from '../../language/get-at.ts';
import { indexPositions } from '../../ingest/positions.ts';
import type { Decoding, Edit, ParsedInstrument, Position } from '../../ingest/types.ts';

/** A stretch of a line, as issued and as shown; `change` is the place of its change in the record, `null` where both are the same. */
export interface SourceRun {
  issued: string;
  shown: string;
  change: number | null;
}

/** A line of the issued text, beside what is shown of it. */
export interface SourceLine {
  /** Counted from 1. */
  number: number;
  /** What the line holds, without its end. */
  runs: SourceRun[];
  /** The characters that end it; none at the end of a text that stops without one. */
  end: SourceRun[];
  /** True where the shown text ends a paragraph here. */
  endsParagraph: boolean;
  /** Changes that concern the line, in order, as places in the record. */
  changes: number[];
}

/**
 * Cuts the issued text into its lines, each with what is shown of it.
 *
 * Guarantees afterwards:
 * 1. what is issued comes from the decoded source alone, what is shown from the pieces alone, so that one can prove the other;
 * 2. put together, the issued parts are the source and the shown parts are the pieces;
 * 3. what a change over several lines shows stands on the first of them.
 */
export function listSourceLines({
  decoding,
  pieces,
  edits,
}: Pick<ParsedInstrument, 'decoding' | 'pieces' | 'edits'>): SourceLine[] {
  const runs = listRuns(decoding.text, pieces.map(({ text }) => text).join(''), edits);
  const lines: SourceLine[] = [];
  let from = 0;
  let next = 0;
  for (const { content, end } of findLines(decoding.text)) {
    const line: SourceLine = {
      number: lines.length + 1,
      runs: [],
      end: [],
      endsParagraph: false,
      changes: [],
    };
    const take = (until: number): SourceRun[] => {
      const taken: SourceRun[] = [];
      while (from < until) {
        const run = getAt(runs, next);
        const length = Math.min(run.issued.length, until - from);
        taken.push(cutRun(run, length));
        if (run.issued === '') next++;
        from += length;
      }
      return taken;
    };
    line.runs = take(content);
    line.end = take(end);
    line.endsParagraph = line.end.some(({ shown }) => shown.includes('\n'));
    for (const { change } of [...line.runs, ...line.end]) {
      if (change !== null && line.changes.at(-1) !== change) line.changes.push(change);
    }
    lines.push(line);
  }
  return lines;
}

/** The bytes that form no character, each with its place; in encodings other than UTF-8 only the places are known. */
export function locateUndecodable({ text, undecodable }: Decoding): (Position & { bytes: number[] })[] {
  const locate = indexPositions(text);
  return undecodable.map(({ offset, bytes }) => ({ ...locate(offset), bytes }));
}

/** The whole text as runs: stretches as issued and changes in turn. */
function listRuns(source: string, shown: string, edits: readonly Edit[]): SourceRun[] {
  const runs: SourceRun[] = [];
  let sourceOffset = 0;
  let shownOffset = 0;
  const add = (length: number, shownLength: number, change: number | null) => {
    if (length > 0) {
      runs.push({
        issued: source.slice(sourceOffset, sourceOffset + length),
        shown: shown.slice(shownOffset, shownOffset + shownLength),
        change,
      });
    }
    sourceOffset += length;
    shownOffset += shownLength;
  };
  edits.forEach(({ start, from, to }, index) => {
    add(start - sourceOffset, start - sourceOffset, null);
    add(from.length, to.length, index);
  });
  add(source.length - sourceOffset, source.length - sourceOffset, null);
  return runs;
}

/** Takes the first `length` issued characters off a run; what a change shows goes with its first part. */
function cutRun(run: SourceRun, length: number): SourceRun {
  const shownLength = run.change === null ? length : run.shown.length;
  const taken = {
    issued: run.issued.slice(0, length),
    shown: run.shown.slice(0, shownLength),
    change: run.change,
  };
  run.issued = run.issued.slice(length);
  run.shown = run.shown.slice(shownLength);
  return taken;
}

/** Where each line's content ends, and where the line ends with CRLF, LF or CR. */
function findLines(source: string): { content: number; end: number }[] {
  const lines: { content: number; end: number }[] = [];
  const pattern = /\r\n|\n|\r|$/g;
  let start = 0;
  while (start < source.length) {
    pattern.lastIndex = start;
    const match = pattern.exec(source);
    const content = match?.index ?? source.length;
    start = content + (match?.[0].length ?? 0);
    lines.push({ content, end: start });
  }
  return lines;
}
