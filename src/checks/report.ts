import type { Problem } from '../model/problem.ts';
import type { Checked } from './checked.ts';
import type { Finding } from './finding.ts';

/** Everything found, as lines for a terminal. */
export interface Report {
  text: string;
  errors: number;
  warnings: number;
}

/** Finds line and column of a character of a value. */
type FindPlace = (
  file: string,
  path: Finding['path'],
  offset: number,
) => Pick<Problem, 'file' | 'line' | 'column'>;

/**
 * Writes every finding as `file:line:column`, in the order of the files, and a closing line with counts.
 *
 * @param problems - What makes the content unusable for the site itself; errors like the others.
 */
export function formatReport(
  { pairs, termbase, bodies, verbs }: Checked,
  findings: readonly Finding[],
  problems: readonly Problem[],
  findPlace: FindPlace,
): Report {
  const entries = [
    ...problems.map((problem) => ({ ...problem, severity: 'error', rule: 'content' })),
    ...findings.map((finding) => ({ ...finding, ...findPlace(finding.file, finding.path, finding.offset) })),
  ].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
  const errors = entries.filter(({ severity }) => severity === 'error').length;
  const warnings = entries.length - errors;
  const lines = entries.map(({ file, line, column, severity, rule, message, hint }) => {
    const place = line > 0 ? `${file}:${line}:${column}` : file;
    return `${place} ${severity} ${rule}\n  ${message}\n  ${hint}\n`;
  });
  const closing =
    `${pairs.length} pairs, ${termbase.concepts.length} terms, ${bodies.length} bodies, ${verbs.verbs.length} verbs: ` +
    `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
  return { text: `${[...lines, closing].join('\n')}\n`, errors, warnings };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
