import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser } from 'playwright-core';

import { ContentError } from '../src/model/problem.ts';
import { measureCost } from '../src/quality/search/cost.ts';
import { judgeCost, judgeQuality } from '../src/quality/search/limits.ts';
import { readQueryFiles, type GradedQuery } from '../src/quality/search/queries.ts';
import { formatCost, formatQueries, formatScores, formatVerdicts } from '../src/quality/search/report.ts';
import { runQueries } from '../src/quality/search/run.ts';
import { scoreRun } from '../src/quality/search/score.ts';
import { findBrowser } from '../src/quality/browser/find-browser.ts';
import { writeFontsConfig } from '../src/quality/browser/fonts.ts';
import { serveFolder } from '../src/quality/browser/static-server.ts';

/**
 * Asks the built portal graded queries and reports how good its search is and what it costs. With `--only`, the cost is left out.
 *
 * Exit codes: 0 every floor is met, 1 a floor is missed or the page does not answer, 2 wrong usage or something that cannot be read.
 */
const usage =
  'npm run eval:search -- [--queries FILE]… [--only CATEGORY]… [--per-query] [--site FOLDER]\n' +
  '  --queries  graded queries (default: src/quality/search/queries.yaml)\n' +
  '  --site     the built portal (default: dist)';
const root = join(import.meta.dirname, '..');

const settings = readSettings(process.argv.slice(2));
if (typeof settings === 'string') {
  process.stderr.write(`${settings}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await evaluate(settings);
}

interface Settings {
  queries: readonly GradedQuery[];
  perQuery: boolean;
  withCost: boolean;
  site: string;
}

/** Runs, measures and prints; returns the exit code. */
async function evaluate({ queries, perQuery, withCost, site }: Settings): Promise<number> {
  const server = await serveFolder(site);
  const browser = await startBrowser();
  try {
    const scores = scoreRun(queries, await runQueries(browser, server.url, queries));
    if (perQuery) print(`${formatQueries(scores)}\n`);
    print(`${formatScores(scores)}\n`);
    const verdicts = judgeQuality(scores);
    const cost = withCost
      ? await measureCost(browser, server.url, queries, { visits: 12, warmQueries: queries.length })
      : null;
    if (cost !== null) verdicts.push(...judgeCost(cost));
    print(formatVerdicts(verdicts));
    if (cost !== null) {
      const processors = cpus();
      const circumstances = {
        date: new Date(),
        cpu: processors[0]?.model.trim() ?? 'an unknown processor',
        cores: processors.length,
        node: process.version,
        browser: browser.version(),
      };
      print(`\n${formatCost(cost, circumstances)}`);
    }
    return verdicts.some(({ status }) => status === 'floor missed') ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What is asked for, or what is wrong with it. */
function readSettings(args: string[]): Settings | string {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        queries: {
          type: 'string',
          multiple: true,
          default: [join(root, 'src/quality/search/queries.yaml')],
        },
        only: { type: 'string', multiple: true, default: [] },
        'per-query': { type: 'boolean', default: false },
        site: { type: 'string', default: join(root, 'dist') },
      },
    }));
  } catch (error) {
    return `${error instanceof Error ? error.message.split('.')[0] : String(error)}. Use: ${usage}`;
  }
  if (!existsSync(join(values.site, 'index.html'))) {
    return `There is no built portal at ${values.site}. Run npm run build first, or name its folder with --site.`;
  }
  const missing = values.queries.find((file) => !existsSync(file));
  if (missing !== undefined) return `There is no file ${missing}. Check the path after --queries.`;
  let all: GradedQuery[];
  try {
    all = readQueryFiles(values.queries.map((file) => ({ file, text: readFileSync(file, 'utf8') })));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  const categories = new Set(all.map(({ category }) => category));
  const unknown = values.only.filter((category) => !categories.has(category));
  if (unknown.length > 0) {
    return `There is no category ${unknown.join(', ')}. The categories are: ${[...categories].join(', ')}.`;
  }
  return {
    queries: values.only.length === 0 ? all : all.filter(({ category }) => values.only.includes(category)),
    perQuery: values['per-query'],
    withCost: values.only.length === 0,
    site: values.site,
  };
}

/** The browser of the browser tests, with its fonts, off the network. */
async function startBrowser(): Promise<Browser> {
  const cache = join(root, 'node_modules', '.cache', 'test-browser');
  const { executablePath, env } = await findBrowser(cache);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: { ...process.env, ...env, ...writeFontsConfig(cache) },
  });
}

function print(text: string): void {
  process.stdout.write(text);
}
