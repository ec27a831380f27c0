/** One thing that is wrong with a file that people write, with its place and its repair. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** 1-based; 0 when the file as a whole is meant. */
  line: number;
  column: number;
  /** What is wrong, with the value. One sentence. */
  message: string;
  /** How to repair it. One sentence. */
  hint: string;
}

/** Formats a problem as `file:line:column`, message and hint: the form that editors make clickable. */
export function formatProblem({ file, line, column, message, hint }: Problem): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return `${place}\n  ${message} ${hint}`;
}

/** Thrown when content cannot be used; carries every problem at once, so that one run shows them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
