import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProse } from '../model/read/read-prose.ts';
import { findOverspending } from '../quality/page-costs/budgets.ts';
import { nameChosen } from '../quality/page-costs/choose-pages.ts';
import { formatBench } from '../quality/page-costs/report.ts';
import { runBench } from '../quality/page-costs/run-bench.ts';
import { writeFigures } from '../quality/written-figures.ts';
import { type Declaration, refuse } from './arguments.ts';
import { type Command, command } from './command.ts';
import { CommandError } from './command-error.ts';

const declaration = {
  name: 'bench:pages',
  options: {
    site: { type: 'string', value: 'FOLDER', says: 'the built portal (default: dist)' },
    kind: { type: 'string', multiple: true, value: 'KIND', says: 'only pages of this kind, such as measure' },
    lighthouse: {
      type: 'boolean',
      says: 'scores, too: installs Lighthouse at the first use, takes half an hour',
    },
    runs: {
      type: 'string',
      value: 'N',
      says: 'how often Lighthouse judges each page; performance is the median (default: 5)',
    },
    write: { type: 'boolean', says: 'puts the tables into the paper that has a place for them' },
  },
} satisfies Declaration;

/**
 * Prints what one page of every kind costs a visitor: bytes after brotli, requests, layout shift, and with `--lighthouse` its scores.
 *
 * Exit codes: 0 every page keeps within its budget, 1 one does not, 2 wrong usage or something that cannot be measured.
 *
 * @param measure - Opens the pages in a browser.
 */
export function createBenchPages(measure: typeof runBench): Command {
  return command({
    ...declaration,
    async run({ values }, { root, folder }, output) {
      const runs = Number(values.runs ?? '5');
      if (!Number.isInteger(runs) || runs < 1) {
        throw refuse(declaration, `--runs is “${values.runs ?? ''}”, not a whole number from 1.`);
      }
      if (values.write && values.kind.length > 0) {
        throw refuse(declaration, 'Figures of some kinds only are not written into the papers.');
      }
      const site = values.site === undefined ? join(root, 'dist') : resolve(folder, values.site);
      if (!existsSync(join(site, 'index.html'))) {
        throw new CommandError(
          `There is no built portal at ${site}.`,
          'Run `npm run build` first, or name its folder with --site.',
        );
      }
      const { rows, circumstances } = await measure({
        site,
        prose: readProse(root).map(({ slug }) => slug),
        cache: join(root, 'node_modules', '.cache'),
        kinds: values.kind,
        lighthouseRuns: values.lighthouse ? runs : 0,
        say: (line) => output.writeError(`${line}\n`),
      });
      const tables = formatBench(rows, circumstances);
      output.write(tables);
      const over = rows.flatMap(({ page, cost }) =>
        findOverspending(`${page.address} (${nameChosen(page)})`, page.kind, cost),
      );
      for (const sentence of over) output.write(`${sentence}\n`);
      if (values.write) {
        const paper = await writeFigures(root, 'bench:pages', `\`\`\`text\n${tables.trimEnd()}\n\`\`\``);
        output.write(`Written to ${paper}.\n`);
      }
      return over.length === 0 ? 0 : 1;
    },
  });
}

export const benchPages = createBenchPages(runBench);
