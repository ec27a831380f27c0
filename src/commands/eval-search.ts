import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { buildGraph } from '../model/link/build-graph.ts';
import { readContent } from '../model/read/read-content.ts';
import { findBrowserCache } from '../quality/browser/browser-cache.ts';
import { findBrowser } from '../quality/browser/find-browser.ts';
import { writeFontsConfig } from '../quality/browser/fonts.ts';
import { serveFolder } from '../quality/browser/static-server.ts';
import { type Cost, measureCost } from '../quality/search/cost.ts';
import { judgeCost, judgeQuality } from '../quality/search/limits.ts';
import { readQueryFiles, type GradedQuery } from '../quality/search/queries.ts';
import { formatCost, formatQueries, formatScores, formatVerdicts } from '../quality/search/report.ts';
import { runQueries } from '../quality/search/run.ts';
import { scoreRun, type Shown } from '../quality/search/score.ts';
import { findUnknownAnswers } from '../quality/search/unknown-answers.ts';
import { writeFigures } from '../quality/written-figures.ts';
import { type Declaration, refuse, type Values } from './arguments.ts';
import { type Command, command, type CommandInput } from './command.ts';
import { CommandError } from './command-error.ts';
import { readNamedFile } from './files.ts';

const usualQueries = 'src/quality/search/queries.yaml';

const declaration = {
  name: 'eval:search',
  options: {
    queries: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      says: `graded queries (default: ${usualQueries})`,
    },
    only: { type: 'string', multiple: true, value: 'CATEGORY', says: 'only these categories, and no cost' },
    'per-query': { type: 'boolean', says: 'a line for each query' },
    site: { type: 'string', value: 'FOLDER', says: 'the built portal (default: dist)' },
    write: { type: 'boolean', says: 'puts the tables into the paper that has a place for them' },
  },
} satisfies Declaration;

/** What is asked of a built portal. */
export interface Questions {
  /** Folder of the built portal, absolute. */
  site: string;
  queries: readonly GradedQuery[];
  /** Id of the document whose measures the queries name. */
  mainInstrument: string;
  /** Whether it is measured what search costs, too. */
  withCost: boolean;
}

/** What the portal showed, and what that cost. */
interface Answers {
  /** By the id of the query. */
  shown: ReadonlyMap<string, Shown>;
  /** `null` where it was not asked for. */
  cost: Cost | null;
  /** Version of the browser. */
  browser: string;
}

/** Asks a built portal as visitors do. */
export type AskSite = (input: CommandInput, questions: Questions) => Promise<Answers>;

/**
 * Asks the built portal graded queries and reports how good its search is and what it costs. With `--only`, the cost is left out.
 *
 * Exit codes: 0 every floor is met, 1 a floor is missed, the page does not answer or a query does not fit, 2 wrong usage or a
 * file that cannot be read.
 *
 * @param ask - Asks in a browser unless a test stands in for it.
 */
export function createEvalSearch(ask: AskSite): Command {
  return command({
    ...declaration,
    async run({ values }, input, output) {
      const site = values.site === undefined ? join(input.root, 'dist') : resolve(input.folder, values.site);
      if (!existsSync(join(site, 'index.html'))) {
        throw new CommandError(
          `There is no built portal at ${site}.`,
          'Run `npm run build` first, or name its folder with --site.',
        );
      }
      const queries = chooseQueries(values, input);
      const graph = buildGraph(readContent(input.root));
      const unknown = findUnknownAnswers(queries, graph);
      if (unknown.length > 0) {
        throw new CommandError(`${unknown.join('; ')}.`, 'Correct the queries, or what they are graded by.');
      }
      const mainInstrument = graph.mainInstrument.id;
      const withCost = values.only.length === 0;
      if (values.write && !(withCost && values.queries.length === 0)) {
        throw refuse(
          declaration,
          'Figures of other queries than the usual ones are not written into the papers.',
        );
      }
      const { shown, cost, browser } = await ask(input, { site, queries, mainInstrument, withCost });
      const scores = scoreRun(queries, shown);
      if (values['per-query']) output.write(`${formatQueries(scores)}\n`);
      const verdicts = [...judgeQuality(scores), ...(cost === null ? [] : judgeCost(cost))];
      const tables =
        `${formatScores(scores)}\n${formatVerdicts(verdicts)}` +
        (cost === null ? '' : `\n${formatCost(cost, describeMachine(browser))}`);
      output.write(tables);
      if (values.write) {
        const paper = await writeFigures(
          input.root,
          'eval:search',
          `\`\`\`text\n${tables.trimEnd()}\n\`\`\``,
        );
        output.write(`Written to ${paper}.\n`);
      }
      return verdicts.some(({ status }) => status === 'floor missed') ? 1 : 0;
    },
  });
}

export const evalSearch = createEvalSearch(async (input, { site, queries, mainInstrument, withCost }) => {
  const server = await serveFolder(site);
  const browser = await startBrowser(input);
  try {
    const shown = await runQueries(browser, server.url, queries, mainInstrument);
    const cost = withCost
      ? await measureCost(browser, server.url, queries, {
          visits: 12,
          warmQueries: queries.length,
          measurePage: `${mainInstrument}/1/`,
        })
      : null;
    return { shown, cost, browser: browser.version() };
  } finally {
    await browser.close();
    await server.close();
  }
});

/** The graded queries of the files and categories asked for. */
function chooseQueries(
  { queries, only }: Values<typeof declaration.options>,
  input: CommandInput,
): readonly GradedQuery[] {
  const files = queries.length === 0 ? [join(input.root, usualQueries)] : queries;
  const all = readQueryFiles(
    files.map((file) => ({ file, text: readNamedFile(input, file).toString('utf8') })),
  );
  const categories = new Set(all.map(({ category }) => category));
  const unknown = only.filter((category) => !categories.has(category));
  if (unknown.length > 0) {
    throw new CommandError(
      `There is no category ${unknown.join(', ')}.`,
      `The categories are: ${[...categories].join(', ')}.`,
    );
  }
  return only.length === 0 ? all : all.filter(({ category }) => only.includes(category));
}

function describeMachine(browser: string) {
  const processors = cpus();
  return {
    date: new Date(),
    cpu: processors[0]?.model.trim() ?? 'an unknown processor',
    cores: processors.length,
    node: process.version,
    browser,
  };
}

/** The browser of the browser tests, with its fonts, off the network. */
async function startBrowser({ root, environment }: CommandInput): Promise<Browser> {
  const cache = findBrowserCache(root);
  const { executablePath, env } = await findBrowser(cache);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: { ...environment, ...env, ...writeFontsConfig(cache) },
  });
}
