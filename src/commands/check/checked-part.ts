/** What one part of the check found. */
export interface CheckedPart {
  /** Everything found, each with its place, and a closing line that says what was looked at. */
  text: string;
  errors: number;
}

/** The closing line of a part. */
export function formatClosing(lookedAt: string, errors: number): string {
  return `${lookedAt}: ${errors === 1 ? '1 error' : `${errors} errors`}.\n`;
}

/** The last line of a check: whether everything holds. */
export function formatTotal(errors: number): string {
  if (errors === 0) return 'Everything holds.\n';
  return `${errors === 1 ? 'One error' : `${errors} errors`} in all; each says how to repair it.\n`;
}
