import { readFileSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { readSite } from '../../model/read/read-content.ts';
import { projectRoot } from '../../quality/project-copy.ts';
import { countBytes, sample } from '../../quality/search/cost.ts';
import { judgeBytes, judgeQuality, judgeWork, type Verdict } from '../../quality/search/limits.ts';
import { isAnswerable, readQueries } from '../../quality/search/queries.ts';
import { formatQueries, formatScores, formatVerdicts } from '../../quality/search/report.ts';
import { runQueries } from '../../quality/search/run.ts';
import { scoreRun } from '../../quality/search/score.ts';
import { measureWork } from '../../quality/search/work.ts';

/** More visits, every query warm, and times by the clock are measured by `npm run eval:search`. */
const effort = { visits: 5, warmQueries: 40 };

/** The queries grade the measures of the portal's own main document. */
const { mainInstrument } = readSite(projectRoot, {});

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

test('search keeps every floor of bytes', async () => {
  const some = sample(queries.filter(isAnswerable), effort.visits);
  const verdicts = judgeBytes(await countBytes(browser, inject('siteUrl'), some, `${mainInstrument}/1/`));
  expect(nameFailures(verdicts), formatVerdicts(verdicts)).toEqual([]);
});

test('search is no more work for a processor than it may be, however busy the machine is', async () => {
  const verdicts = judgeWork(await measureWork(browser, inject('siteUrl'), queries, effort));
  expect(nameFailures(verdicts), formatVerdicts(verdicts)).toEqual([]);
});
