import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { formatTbx } from '../src/exchange/tbx.ts';
import { formatXliff } from '../src/exchange/xliff.ts';
import { compareXliff } from '../src/exchange/xliff-compare.ts';
import { readXliff } from '../src/exchange/xliff-read.ts';
import { formatCoverage, getCoverage } from '../src/exchange/xliff-coverage.ts';
import { readContent } from '../src/model/read/read-content.ts';
import { prepareTranslations, writeFiles } from '../src/model/read/write-translations.ts';
import { buildGraph } from '../src/model/link/build-graph.ts';
import { indexTerms } from '../src/model/link/find-terms.ts';
import { ContentError, formatProblem } from '../src/model/problem.ts';

/**
 * The desk of translators: how far the English is, what goes out to them, what comes back.
 *
 * Exit codes: 0 done, 1 content that cannot be used or an import that is refused, 2 wrong usage or a file that cannot be read.
 * The folder of the project is the one it is run in, as npm does.
 */
const usages = {
  status: 'npm run translate -- status [--json]',
  export: 'npm run translate -- export --format xliff|tbx [--out FILE]',
  import: 'npm run translate -- import FILE [--date YYYY-MM-DD] [--certified]',
} as const;

const root = process.cwd();

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.exitCode = 1;
  process.stderr.write(`${error.message}\n`);
}

function run([command, ...args]: string[]): number {
  if (command === 'status') return showStatus(args);
  if (command === 'export') return exportFile(args);
  if (command === 'import') return importFile(args);
  const problem = command === undefined ? 'No command is given.' : `The command “${command}” is not known.`;
  return fail(`${problem} Use one of:\n  ${Object.values(usages).join('\n  ')}`);
}

function showStatus(args: string[]): number {
  const parsed = readArguments(usages.status, { args, options: { json: { type: 'boolean' } } });
  if (typeof parsed === 'string') return fail(parsed);
  const { graph, content } = load();
  const statuses = graph.instruments.map((instrument) => getCoverage(instrument, content.translations));
  print(
    parsed.values.json === true
      ? `${JSON.stringify(statuses, null, 2)}\n`
      : statuses.map(formatCoverage).join('\n'),
  );
  return 0;
}

function exportFile(args: string[]): number {
  const parsed = readArguments(usages.export, {
    args,
    options: { format: { type: 'string' }, out: { type: 'string' } },
  });
  if (typeof parsed === 'string') return fail(parsed);
  const { format, out } = parsed.values;
  if (format !== 'xliff' && format !== 'tbx') {
    return fail(
      `The format is ${format === undefined ? 'missing' : `“${format}”, which is not known`}. Use: ${usages.export}`,
    );
  }
  const { graph, content } = load();
  const text =
    format === 'tbx'
      ? formatTbx(content.termbase)
      : formatXliff({
          instruments: graph.instruments,
          translations: content.translations,
          findTerms: indexTerms(
            content.termbase.concepts,
            content.registry.agencies.flatMap(({ zh }) => [zh.full, ...zh.forms]),
          ),
        });
  if (out === undefined) {
    print(text);
    return 0;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    return fail(`The file “${out}” cannot be written (${describe(error)}). Name another one with --out.`);
  }
  print(`Written to ${out}.\n`);
  return 0;
}

function importFile(args: string[]): number {
  const parsed = readArguments(usages.import, {
    args,
    options: { date: { type: 'string' }, certified: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (typeof parsed === 'string') return fail(parsed);
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) {
    return fail(
      `One file is imported at a time, and ${parsed.positionals.length} are given. Use: ${usages.import}`,
    );
  }
  const date = parsed.values.date ?? formatToday();
  if (!isDate(date)) return fail(`The date “${date}” is not a day such as 2026-11-24. Use: ${usages.import}`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return fail(`The file “${file}” cannot be read (${describe(error)}). Check the path.`);
  }
  const { graph, content } = load();
  const { units, problems } = readXliff(bytes, file);
  const compared = compareXliff(units, {
    instruments: graph.instruments,
    translations: content.translations,
    file,
    certified: parsed.values.certified === true,
  });
  const found = [...problems, ...compared.problems];
  if (found.length > 0) {
    const problemCount = found.length === 1 ? 'One problem' : `${found.length} problems`;
    process.stderr.write(
      `${problemCount} in the file; nothing was written.\n${found.map(formatProblem).join('\n')}\n`,
    );
    return 1;
  }
  const pending = prepareTranslations(root, compared.edits, date);
  writeFiles(root, pending);
  print(formatReport(compared.edits, pending));
  return 0;
}

/** What an import did; a reviewed target with new wording is named, because a second reader answers for it. */
function formatReport(
  edits: ReturnType<typeof compareXliff>['edits'],
  pending: ReturnType<typeof prepareTranslations>,
): string {
  if (pending.length === 0) return 'The file says what the translations say already; nothing was written.\n';
  const reviewed = edits
    .filter(({ state }) => state === 'reviewed')
    .map(({ provision, id }) => `${provision}-${id}`);
  return [
    `${edits.length} of the texts changed in ${pending.length} files:`,
    ...pending.map(({ file }) => `  ${file}`),
    ...(reviewed.length === 0
      ? []
      : [
          `State “reviewed”, so a second reader must have read them as they now stand: ${reviewed.join(', ')}.`,
        ]),
    'Run npm test next.',
    '',
  ].join('\n');
}

function load() {
  const content = readContent(root);
  return { content, graph: buildGraph(content) };
}

/** The parsed arguments, or what is wrong with them and how to use the command. */
function readArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> | string {
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    return `${reason ?? ''}. Use: ${usage}`;
  }
}

/** The day it is where the command is run. */
function formatToday(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  );
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
