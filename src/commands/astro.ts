import { relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { CommandError } from './command-error.ts';

/** Astro, loaded when a command needs it. It reports nothing to its makers: only its own command line tells people that it would. */
export async function importAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  return import('astro');
}

/** Builds the portal with settings of Astro, and comes back when it stands. */
export type StartBuild = (settings: AstroInlineConfig) => Promise<void>;

/** Builds with Astro itself. */
export const startBuild: StartBuild = async (settings) => (await importAstro()).build(settings);

/**
 * What Astro threw, in two sentences. Errors of the portal's own say already what is wrong and how to repair it; they may come from the
 * bundled pages, whose classes are others.
 *
 * @param root - Folder of the project, absolute; places are given from there.
 */
export function describeAstroError(error: unknown, root: string): Error {
  if (!(error instanceof Error)) return describeAstroError(new Error(String(error)), root);
  // The bundler throws one error that lists others.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) {
    return describeAstroError(error.errors[0], root);
  }
  const place = findPlace(error, root);
  const isOwn = error.constructor === Error && !('code' in error) && place === null;
  if (isOwn || error.name === 'ContentError') return new Error(error.message);
  return new CommandError(
    `${toSentence(error.message)}${place === null ? '' : ` (${place})`}.`,
    findHint(error) ?? 'Correct it there, or run the command with --verbose to see where it comes from.',
    1,
  );
}

/** File and line that Astro or its bundler name. */
function findPlace(error: Error, root: string): string | null {
  const loc = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
  const file = 'file' in loc ? loc.file : 'id' in error ? error.id : undefined;
  if (typeof file !== 'string') return null;
  const line = 'line' in loc && typeof loc.line === 'number' && loc.line > 0 ? `:${loc.line}` : '';
  return `${file.startsWith(root) ? relative(root, file) : file}${line}`;
}

/** Astro's advice; that to read its handbook is none. */
function findHint(error: Error): string | null {
  const hint = 'hint' in error && typeof error.hint === 'string' ? toSentence(error.hint) : '';
  return hint === '' || hint.startsWith('See http') ? null : `${hint}.`;
}

/** A message on one line, without marks of emphasis, stack and full stop. */
function toSentence(text: string): string {
  const lines = text.replaceAll('**', '').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^at \S/.test(line))
    .join(' ')
    .replace(/[.:]$/, '');
}
