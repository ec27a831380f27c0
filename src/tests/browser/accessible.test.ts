import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';

import type { Visitor } from './browser.ts';
import { checkPages, listPages, oneOfEachKind } from './every-page.ts';

const addresses = listPages();

/** Axe comes in before the page's own scripts, where its content security policy does not apply. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('axe finds nothing on any page', async () => {
  expect(addresses.length).toBeGreaterThan(170);
  const { findings, visited } = await checkPages(addresses, { initScripts: [axe] }, runAxe);
  expect(visited).toBe(addresses.length);
  expect(findings).toEqual([]);
}, 600_000);

test('axe finds nothing on one page of each kind in dark colours and on a phone', async () => {
  const kinds = oneOfEachKind(addresses);
  expect(kinds.length).toBeGreaterThan(12);
  const { findings, visited } = await checkPages(
    kinds,
    { initScripts: [axe], scheme: 'dark', width: 375 },
    runAxe,
  );
  expect(visited).toBe(kinds.length);
  expect(findings).toEqual([]);
}, 120_000);

/** Each finding with its rule, and the first elements it concerns. */
async function runAxe({ page }: Visitor): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const engine: { run(options: object): Promise<AxeResults> } = Reflect.get(window, 'axe');
    return (await engine.run({ resultTypes: ['violations'], preload: false })).violations;
  });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`);
    return `${id}: ${help}: ${places.join('; ').replace(/\s+/g, ' ')}`;
  });
}
