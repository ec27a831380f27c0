import { relative } from 'node:path';
import { CommandError } from './command-error.ts';

/** Astro, loaded when a command needs it. It reports nothing to its makers: only its own command line asks for leave to. */
export async function importAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  return import('astro');
}

/**
 * What Astro threw, in two sentences. Errors of the portal's own say what is wrong and how to repair it already; they may come from the
 * bundled pages, whose classes are others.
 *
 * @param root - Folder of the project, absolute; places are given from there.
 */
export function describeAstroError(error: unknown, root: string): Error {
  if (!(error instanceof Error)) return describeAstroError(new Error(String(error)), root);
  if (error.name === 'ContentError') return new Error(error.message);
  const place = findPlace(error, root);
  const hint = 'hint' in error && typeof error.hint === 'string' ? toLine(error.hint) : undefined;
  if (error.constructor === Error && !('code' in error) && place === undefined) return error;
  return new CommandError(
    `${toLine(error.message)}${place === undefined ? '' : ` (${place})`}.`,
    hint === undefined
      ? 'Correct it there, or run the command with --verbose to see where it comes from.'
      : `${hint}.`,
    1,
  );
}

/** File and line that Astro or Vite name; for a page that could not be made, the page. */
function findPlace(error: Error, root: string): string | undefined {
  const loc = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
  const id = 'id' in error ? error.id : undefined;
  const file = 'file' in loc ? loc.file : id;
  if (typeof file !== 'string') return undefined;
  const line = 'line' in loc && typeof loc.line === 'number' ? `:${loc.line}` : '';
  return `${file.startsWith(root) ? relative(root, file) : file}${line}`;
}

/** The first line without its full stop. */
function toLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.replace(/[.:]$/, '');
}
