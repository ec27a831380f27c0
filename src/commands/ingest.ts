import { parseInstrument } from '../ingest/parse-instrument.ts';
import { toOutlineJson } from '../ingest/outline-json.ts';
import type { ParsedInstrument, ParseOptions } from '../ingest/types.ts';
import { findNearestNames, indexAgencyNames } from '../model/link/agency-names.ts';
import { readAgencies, readAgencyNames } from '../model/read/read-content.ts';
import { formatProof } from '../quality/proof/to-proof.ts';
import { command, type CommandInput } from './command.ts';
import { CommandError } from './command-error.ts';
import { findFileKind } from './file-kinds.ts';
import { readNamedFile } from './files.ts';
import { formatOutlineText } from './outline-text.ts';

/**
 * Shows what the parser understands of texts.
 *
 * Exit codes: 0 understood, 1 an error in a text, 2 wrong usage or a file that is no text.
 */
export const ingest = command({
  name: 'ingest',
  operands: { name: 'FILE', one: 'file', several: 'files', minimum: 1, maximum: Infinity },
  options: {
    json: { type: 'boolean', says: 'prints data, an array for several files' },
    proof: { type: 'boolean', says: 'prints a proof.yaml to hold against the text' },
  },
  run({ values, operands }, input, output) {
    const texts = operands.map((file) => ({ file, bytes: readText(input, file) }));
    const options = readOptions(input.root);
    const parsed = texts.map(({ file, bytes }) => ({ file, result: parseInstrument(bytes, options) }));
    for (const { file, result } of parsed) refuseUnusable(file, result);
    if (values.proof) {
      output.write(parsed.map(({ result }) => formatProof(result)).join('---\n'));
    } else if (values.json) {
      const outlines = parsed.map(({ result }) => toOutlineJson(result));
      output.write(`${JSON.stringify(outlines.length === 1 ? outlines[0] : outlines, null, 2)}\n`);
    } else {
      const colour = output.isTerminal;
      output.write(parsed.map(({ file, result }) => formatOutlineText(result, { file, colour })).join('\n'));
    }
    const hasErrors = parsed.some(({ result }) =>
      result.diagnostics.some(({ severity }) => severity === 'error'),
    );
    return hasErrors ? 1 : 0;
  },
});

/** The bytes of a file that can be a text. */
function readText(input: CommandInput, file: string): Uint8Array {
  const bytes = readNamedFile(input, file);
  if (bytes.length === 0) {
    throw new CommandError(`The file “${file}” is empty.`, 'Name a file with the issued text.');
  }
  const kind = findFileKind(bytes);
  if (kind !== undefined) throw new CommandError(`“${file}” is ${kind.name}, not plain text.`, kind.repair);
  return bytes;
}

/** Stops where nothing could be read from a file, so that there is nothing to show. */
function refuseUnusable(file: string, { diagnostics }: ParsedInstrument): void {
  const found = diagnostics.find(({ rule }) => ['empty-input', 'too-large', 'not-text'].includes(rule));
  if (found !== undefined) {
    throw new CommandError(found.message.replace('The file', `The file “${file}”`), found.hint);
  }
}

/** The registered bodies, and for one that is not the names most like it. */
function readOptions(root: string): ParseOptions {
  let names: string[] | undefined;
  return {
    isKnownAgency: readAgencyNames(root),
    findSimilarAgencies: (name) => {
      names ??= [...indexAgencyNames(readAgencies(root)).keys()];
      return findNearestNames(name, names);
    },
  };
}
