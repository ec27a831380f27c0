import type { Span } from '../../model/link/find-terms.ts';

/** A stretch of a text; put together they are the text. */
export interface MarkedRun {
  text: string;
  marked: boolean;
}

/** A text cut at the stretches to be marked; those that overlap or touch become one. */
export function toMarkedRuns(text: string, spans: readonly Span[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs[runs.length - 1];
    const start = Math.max(end, span.start);
    if (span.end <= end) continue;
    if (start > end) runs.push({ text: text.slice(end, start), marked: false });
    const marked = text.slice(start, span.end);
    if (start === end && last?.marked === true) last.text += marked;
    else runs.push({ text: marked, marked: true });
    end = span.end;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}
