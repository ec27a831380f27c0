import { readFileSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { readSite } from '../../model/read/read-content.ts';
import { projectRoot } from '../../quality/project-copy.ts';
import { measureCost } from '../../quality/search/cost.ts';
import { judgeCost, judgeQuality, type Verdict } from '../../quality/search/limits.ts';
import { readQueries } from '../../quality/search/queries.ts';
import { formatQueries, formatScores, formatVerdicts } from '../../quality/search/report.ts';
import { runQueries } from '../../quality/search/run.ts';
import { scoreRun } from '../../quality/search/score.ts';

/** More visits, and every query warm, are measured by `npm run eval:search`. */
const { mainInstrument } = readSite(projectRoot, {});
const effort = { visits: 5, warmQueries: 40, measurePage: `${mainInstrument}/1/` };

const queries = readQueries(
  readFileSync(new URL('../../quality/search/queries.yaml', import.meta.url), 'utf8'),
);
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(() => browser.close());

/** Names of what misses its floor, and of what went unmeasured. */
function nameFailures(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ status }) => status === 'floor missed' || status === 'not measured')
    .map(({ name }) => name);
}

test('answers to the graded queries keep every floor of quality', async () => {
  const scores = scoreRun(queries, await runQueries(browser, inject('siteUrl'), queries, mainInstrument));
  const verdicts = judgeQuality(scores);
  const report = `${formatVerdicts(verdicts)}\n${formatScores(scores)}\n${formatQueries(scores)}`;
  expect(nameFailures(verdicts), report).toEqual([]);
});

test('search keeps every floor of bytes and time', async () => {
  const verdicts = judgeCost(await measureCost(browser, inject('siteUrl'), queries, effort));
  expect(nameFailures(verdicts), formatVerdicts(verdicts)).toEqual([]);
});
