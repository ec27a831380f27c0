import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import type { Violation } from '../site/violation.ts';
import { toViolations, type PageFinding } from './finding.ts';
import { pageChecks, type CheckName } from './page-checks.ts';
import { makePageTools } from './page-tools.ts';
import { recordListeners } from './record-listeners.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const checks = Object.entries(pageChecks).map(([name, check]) => `${JSON.stringify(name)}: ${check}`);

/**
 * What a page is given before its own scripts, where its content security policy does not apply: axe, our checks with their
 * tools, and the memory of who listens to clicks.
 */
export const accessScripts: readonly string[] = [
  axe,
  `(${recordListeners})()`,
  `window.accessChecks = { makeTools: ${makePageTools}, checks: {${checks.join(',\n')}} };`,
];

/** Runs checks of ours in a page, one after the other. */
export async function runChecks(
  page: Page,
  address: string,
  names: readonly CheckName[],
): Promise<Violation[]> {
  const found = await page.evaluate(async (wanted) => {
    const {
      makeTools,
      checks,
    }: { makeTools(): unknown; checks: Record<string, (tools: unknown) => unknown> } = Reflect.get(
      window,
      'accessChecks',
    );
    const tools = makeTools();
    const results: [rule: string, findings: unknown][] = [];
    for (const name of wanted) results.push([name, await checks[name]?.(tools)]);
    return results;
  }, names);
  return found.flatMap(([rule, findings]) => toViolations(address, rule, findings as PageFinding[]));
}

/** Runs axe in a page. What it cannot decide is not reported; of that, the rules of the site and our checks see a part. */
export async function runAxe(page: Page, address: string, options: RunOptions = {}): Promise<Violation[]> {
  const violations = await page.evaluate(
    async (runOptions) => {
      const engine: { run(options: object): Promise<AxeResults> } = Reflect.get(window, 'axe');
      return (await engine.run(runOptions)).violations;
    },
    { resultTypes: ['violations'], preload: false, ...options } satisfies RunOptions,
  );
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    toViolations(
      address,
      `axe/${id}`,
      nodes.map(({ target, failureSummary }) => ({
        element: target.join(' '),
        problem: `breaks “${help}”: ${(failureSummary ?? '').replace(/\s+/g, ' ')}.`,
        repair: `${helpUrl.replace(/\?.*/, '')} says how.`,
      })),
    ),
  );
}
