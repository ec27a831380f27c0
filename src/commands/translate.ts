import { formatTbx } from '../exchange/tbx.ts';
import { formatXliff } from '../exchange/xliff.ts';
import { compareXliff } from '../exchange/xliff-compare.ts';
import { formatCoverage, getCoverage } from '../exchange/xliff-coverage.ts';
import { readXliff } from '../exchange/xliff-read.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { indexTerms } from '../model/link/find-terms.ts';
import { formatProblem } from '../model/problem.ts';
import { readContent } from '../model/read/read-content.ts';
import { prepareTranslations, writeFiles } from '../model/read/write-translations.ts';
import { type Declaration, refuse } from './arguments.ts';
import { chooseCommand, command } from './command.ts';
import { CommandError } from './command-error.ts';
import { findFileKind } from './file-kinds.ts';
import { readNamedFile, writeNamedFile } from './files.ts';

const status = command({
  name: 'translate -- status',
  options: { json: { type: 'boolean', says: 'prints data' } },
  run({ values }, { root }, output) {
    const { graph, content } = load(root);
    const statuses = graph.instruments.map((instrument) => getCoverage(instrument, content.translations));
    output.write(
      values.json ? `${JSON.stringify(statuses, null, 2)}\n` : statuses.map(formatCoverage).join('\n'),
    );
    return 0;
  },
});

const exportDeclaration = {
  name: 'translate -- export',
  options: {
    format: { type: 'string', value: 'xliff|tbx', says: 'texts to translate, or terms; must be given' },
    out: { type: 'string', value: 'FILE', says: 'where to write it (default: it is printed)' },
  },
} satisfies Declaration;

const exportFile = command({
  ...exportDeclaration,
  run({ values: { format, out } }, input, output) {
    if (format !== 'xliff' && format !== 'tbx') {
      throw refuse(
        exportDeclaration,
        `The format is ${format === undefined ? 'missing' : `“${format}”, which is not known`}.`,
      );
    }
    const { graph, content } = load(input.root);
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
      output.write(text);
      return 0;
    }
    writeNamedFile(input, out, text);
    output.write(`Written to ${out}.\n`);
    return 0;
  },
});

const importDeclaration = {
  name: 'translate -- import',
  operands: { name: 'FILE', one: 'file', several: 'files', minimum: 1, maximum: 1 },
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', says: 'the day of the work (default: today)' },
    certified: { type: 'boolean', says: 'lets pairs in the state “final” come in' },
  },
} satisfies Declaration;

const importFile = command({
  ...importDeclaration,
  run({ values, operands }, input, output) {
    const [file = ''] = operands;
    const date = values.date ?? formatToday();
    if (!isDate(date)) throw refuse(importDeclaration, `The date “${date}” is not a day such as 2026-11-24.`);
    const bytes = readNamedFile(input, file);
    const kind = bytes.length === 0 ? { name: 'empty' } : findFileKind(bytes);
    if (kind !== undefined) {
      throw new CommandError(
        `“${file}” is ${kind.name}, not XLIFF.`,
        'Have the translation tool save the work as XLIFF 2.1 and import that file.',
      );
    }
    const { graph, content } = load(input.root);
    const { units, problems } = readXliff(bytes, file);
    const compared = compareXliff(units, {
      instruments: graph.instruments,
      translations: content.translations,
      file,
      certified: values.certified,
    });
    const found = [...problems, ...compared.problems];
    if (found.length > 0) {
      const count = found.length === 1 ? 'One problem' : `${found.length} problems`;
      output.writeError(
        `${count} in the file; nothing was written.\n${found.map(formatProblem).join('\n')}\n`,
      );
      return 1;
    }
    const pending = prepareTranslations(input.root, compared.edits, date);
    writeFiles(input.root, pending);
    output.write(formatReport(compared.edits, pending));
    return 0;
  },
});

/**
 * The desk of translators: how far the English is, what goes out to them, what comes back.
 *
 * Exit codes: 0 done, 1 content that cannot be used or an import that is refused, 2 wrong usage or a file that cannot be read.
 */
export const translate = chooseCommand({ status, export: exportFile, import: importFile });

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
    'Run npm run check next.',
    '',
  ].join('\n');
}

function load(root: string) {
  const content = readContent(root);
  return { content, graph: buildGraph(content) };
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
