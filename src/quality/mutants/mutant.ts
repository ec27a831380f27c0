/** A place in a file, as editors count: the first line is 1, the first column of a line is 1. */
interface Position {
  line: number;
  column: number;
}

/** One small change of a source file that a test should notice. */
export interface Mutant {
  /** From the folder of the project, with `/`: `src/model/addresses.ts`. */
  file: string;
  start: Position;
  /** Just behind the last character that is replaced. */
  end: Position;
  /** What kind of change it is, in the words of the mutation tester: `EqualityOperator`. */
  mutator: string;
  replacement: string;
}

/** What tells a mutant from all others of the same state of the files. */
export function formatMutantKey({ file, start, end, mutator, replacement }: Mutant): string {
  const place = [start.line, start.column, end.line, end.column].join(':');
  return `${file}:${place} ${mutator} ${replacement}`;
}

/** Where a mutant is and what it changes, in the text of its file. */
export interface Change {
  /** The line that it starts in, without the white space around. */
  line: string;
  /** What is replaced; white space of any length is one space. */
  was: string;
  /** What replaces it; white space of any length is one space. */
  becomes: string;
}

/** @param source - Text of the mutant's file. */
export function describeChange({ start, end, replacement }: Mutant, source: string): Change {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const [first = ''] = lines;
  const last = lines.length - 1;
  const replaced = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return { line: first.trim(), was: joinSpaces(replaced.join('\n')), becomes: joinSpaces(replacement) };
}

/** A text on one line, with single spaces. */
export function joinSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
