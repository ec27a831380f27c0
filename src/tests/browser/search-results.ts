import { expect } from 'vitest';

import type { Visitor } from '../../quality/browser/browser.ts';

/** Addresses of the results shown, in order, without the phrases to mark. */
function findResults({ page }: Visitor): Promise<string[]> {
  return page
    .locator('a[data-result]')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '')));
}

/** Addresses of all results, in order: asks for more until there are no more. */
export async function findAllResults(visitor: Visitor): Promise<string[]> {
  const more = visitor.page.locator('[data-search-more]');
  await visitor.page.locator('a[data-result]').first().waitFor();
  while (await more.isVisible()) {
    const before = (await findResults(visitor)).length;
    await more.click();
    await expect.poll(async () => (await findResults(visitor)).length).toBeGreaterThan(before);
  }
  return findResults(visitor);
}

/** Numbers of the measures among the results shown, ascending. */
async function findMeasures(visitor: Visitor): Promise<number[]> {
  const numbers = (await findResults(visitor)).flatMap(
    (address) => /\/(?:zh|en)\/trade-2024\/(\d+)\//.exec(address)?.[1] ?? [],
  );
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}

/** Waits until the results show exactly these measures. */
export async function waitForMeasures(visitor: Visitor, numbers: readonly number[]): Promise<void> {
  await expect.poll(() => findMeasures(visitor)).toEqual(numbers);
}
