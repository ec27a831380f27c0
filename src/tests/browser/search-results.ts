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

/** Measures among the results shown: `ferry-2023/5`, in the order of the alphabet. */
async function findMeasures(visitor: Visitor): Promise<string[]> {
  const measures = (await findResults(visitor)).flatMap(
    (address) => /\/(?:zh|en)\/([a-z]+-\d{4}\/[\d-]+)\//.exec(address)?.[1] ?? [],
  );
  return [...new Set(measures)].sort();
}

/** Waits until the results show exactly these measures. */
export async function waitForMeasures(visitor: Visitor, measures: readonly string[]): Promise<void> {
  await expect.poll(() => findMeasures(visitor)).toEqual([...measures].sort());
}
