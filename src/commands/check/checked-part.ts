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
