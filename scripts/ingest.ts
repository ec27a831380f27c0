import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toOutlineJson } from '../src/ingest/outline-json.ts';
import { formatOutlineText } from '../src/ingest/outline-text.ts';
import { parseInstrument } from '../src/ingest/parse-instrument.ts';
import type { ParseOptions } from '../src/ingest/types.ts';
import { readAgencies, readAgencyNames } from '../src/model/read/read-content.ts';
import { findNearestNames, indexAgencyNames } from '../src/model/link/agency-names.ts';

/**
 * Prints what the parser understands of each file: `npm run ingest -- FILE… [--json]`.
 *
 * Exit codes: 0 understood, 1 an error in a text, 2 wrong usage or a file that cannot be read.
 */
const usage = 'npm run ingest -- FILE… [--json]';
const root = join(import.meta.dirname, '..');

process.exitCode = run();

function run(): number {
  const args = readArguments(process.argv.slice(2));
  if (typeof args === 'string') return fail(args);
  const texts: { file: string; bytes: Uint8Array }[] = [];
  for (const file of args.files) {
    try {
      texts.push({ file, bytes: readFileSync(file) });
    } catch (error) {
      return fail(
        `The file “${file}” cannot be read (${describe(error)}). Check the path and that it is a text file.`,
      );
    }
  }
  let options: ParseOptions;
  try {
    options = readOptions();
  } catch (error) {
    return fail(
      `The list of bodies, content/agencies.yaml, cannot be used. Repair it first: ${describe(error)}`,
    );
  }
  const parsed = texts.map(({ file, bytes }) => ({ file, result: parseInstrument(bytes, options) }));
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  if (args.json) {
    const outlines = parsed.map(({ result }) => toOutlineJson(result));
    print(`${JSON.stringify(outlines.length === 1 ? outlines[0] : outlines, null, 2)}\n`);
  } else {
    print(parsed.map(({ file, result }) => formatOutlineText(result, { file, colour })).join('\n'));
  }
  const hasErrors = parsed.some(({ result }) =>
    result.diagnostics.some(({ severity }) => severity === 'error'),
  );
  return hasErrors ? 1 : 0;
}

/** The files and options asked for, or what is wrong with the arguments. */
function readArguments(args: string[]): { files: string[]; json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return `No file is given. Name one or more text files: ${usage}`;
    return { files: positionals, json: values.json };
  } catch {
    const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json') ?? args.join(' ');
    return `The option “${unknown}” is not known. Use: ${usage}`;
  }
}

/** The registered bodies, and for one that is not the names most like it. */
function readOptions(): ParseOptions {
  let names: string[] | undefined;
  return {
    isKnownAgency: readAgencyNames(root),
    findSimilarAgencies: (name) => {
      names ??= [...indexAgencyNames(readAgencies(root)).keys()];
      return findNearestNames(name, names);
    },
  };
}

function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader, such as `head`, has seen enough.
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(text);
}
