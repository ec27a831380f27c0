/** One thing wrong with one page: `message` says what, with the value; `hint` says how to repair it. */
export interface Violation {
  /** Address of the page, or path of the file when it is no page. */
  page: string;
  rule: string;
  message: string;
  hint: string;
  /** Line in the built file, counted from 1. */
  line?: number;
}

/** All violations as a list to read in a terminal: one entry each, in the order found. */
export function formatViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ page, rule, message, hint, line }) => {
      const place = line === undefined ? page : `${page} (line ${line})`;
      return `${place}\n  ${rule}: ${message}\n  → ${hint}`;
    })
    .join('\n');
}

/** Throws one error that lists every violation; does nothing when there is none. */
export function assertNone(violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`;
  throw new Error(`${count}\n${formatViolations(violations)}`);
}
