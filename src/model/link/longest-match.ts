import type { Span } from './find-terms.ts';

/** A name found in a text, with its place. */
export interface Match<T> extends Span {
  form: string;
  value: T;
}

/** Finds every place in a text where one of the names stands, in the order of the text. */
export type FindLongest<T> = (text: string) => Match<T>[];

/** Prepares the search for names in many texts; the longest match wins, so that no name is found inside another one. */
export function indexLongest<T>(names: ReadonlyMap<string, T>): FindLongest<T> {
  const byLength = [...names].sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const found: Match<T>[] = [];
    for (const [form, value] of byLength) {
      for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
        const end = start + form.length;
        if (found.some((other) => other.start < end && start < other.end)) continue;
        found.push({ form, value, start, end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
