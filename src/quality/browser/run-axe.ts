import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Axe itself, to come in before a page's own scripts, where its content security policy does not apply. */
export const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page that was opened with {@link axeScript}: each rule with the elements it concerns. */
export function runAxe(page: Page | Frame): Promise<string[]> {
  return page.evaluate(async () => {
    const engine: { run(options: object): Promise<AxeResults> } = Reflect.get(window, 'axe');
    const { violations } = await engine.run({ resultTypes: ['violations'], preload: false });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    );
  });
}
