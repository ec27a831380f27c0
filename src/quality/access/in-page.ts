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

/** Our checks with their tools, which a page is given before its own scripts, where its content security policy does not apply. */
export const checkScripts: readonly string[] = [
  `window.accessChecks = { makeTools: ${makePageTools}, checks: {${checks.join(',\n')}}, pickText: ${pickText} };`,
];

/** The same with axe and the memory of who listens to clicks. */
export const accessScripts: readonly string[] = [axe, `(${recordListeners})()`, ...checkScripts];

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

/** The one rule of axe that measures each piece of text against what is painted behind it, and takes longer than all others. */
const contrastRule = 'color-contrast';

const common = { resultTypes: ['violations'], preload: false } satisfies RunOptions;

/**
 * Runs axe in a page, but for the contrast of text, which {@link runContrast} measures. What it cannot decide is not reported; of that, the
 * rules of the site and our checks see a part.
 */
export async function runAxe(page: Page, address: string): Promise<Violation[]> {
  const options: RunOptions = { ...common, rules: { [contrastRule]: { enabled: false } } };
  const results = await page.evaluate((runOptions) => {
    const engine: { run(options: object): Promise<AxeResults> } = Reflect.get(window, 'axe');
    return engine.run(runOptions);
  }, options);
  return readResults(address, results);
}

/**
 * Measures the contrast of text by axe: of all pieces in the same colours and letters, before the same backgrounds, the first, the middle
 * and the last, since all of them come out alike.
 */
export async function runContrast(page: Page, address: string): Promise<Violation[]> {
  const options: RunOptions = { ...common, runOnly: { type: 'rule', values: [contrastRule] } };
  const results = await page.evaluate((runOptions) => {
    const engine: { run(context: object, options: object): Promise<AxeResults> } = Reflect.get(window, 'axe');
    const { pickText: pick }: { pickText(): Element[] } = Reflect.get(window, 'accessChecks');
    return engine.run({ include: pick() }, runOptions);
  }, options);
  return readResults(address, results);
}

/** Elements with text that stand for all others in the same colours and letters; it runs inside the page. */
function pickText(): Element[] {
  const backs = new Map<Element, string>();
  const backOf = (element: Element | null): string => {
    if (element === null) return '';
    const known = backs.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    // What paints nothing has no part in it, so that depth alone makes no difference.
    const own = [backgroundColor, backgroundImage, opacity, filter].join(' ');
    const back = own === 'rgba(0, 0, 0, 0) none 1 none' ? '' : `${own};`;
    const whole = backOf(element.parentElement) + back;
    backs.set(element, whole);
    return whole;
  };
  const alike = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('body, body *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!(hasText || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const isOff = element.closest(':disabled, [aria-disabled=true]') !== null;
    const key = [color, fontSize, fontWeight, textShadow, isOff, backOf(element)].join('|');
    alike.set(key, [...(alike.get(key) ?? []), element]);
  }
  return [...alike.values()].flatMap((elements) => {
    const places = [0, elements.length >> 1, elements.length - 1];
    return elements.filter((_, place) => places.includes(place));
  });
}

function readResults(address: string, { violations }: AxeResults): Violation[] {
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
