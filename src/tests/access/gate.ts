import type { Page } from 'playwright-core';

import type { Violation } from '../site/violation.ts';
import { runAxe, runChecks } from './in-page.ts';
import { checkLanguageOfParts } from './language-of-parts.ts';
import { nameLook, setLook, type Look } from './looks.ts';
import { layoutChecks, lookChecks, onceChecks } from './page-checks.ts';

/**
 * Everything, in one look: axe, our checks, the language of parts, and the text at double size. The page is used up afterwards:
 * its focus has wandered and its skip link was followed.
 *
 * @param page An open page with the scripts of `in-page.ts`.
 */
export async function checkEverything(page: Page, address: string, look: Look): Promise<Violation[]> {
  await setLook(page, look);
  const violations = [
    ...(await runAxe(page, address)),
    ...(await checkLanguageOfParts(address, await page.content())),
    ...(await checkDoubleText(page, address)),
  ];
  await setLook(page, look);
  return [...violations, ...(await runChecks(page, address, onceChecks))];
}

/** The window in which text at double size must still fit: that of 320 px at twice the scale. */
const doubleTextLook: Look = { width: 640, colours: 'light' };

/** Doubles the size of the root, as a reader does who enlarges text only, and looks whether all of it is still there. */
async function checkDoubleText(page: Page, address: string): Promise<Violation[]> {
  await setLook(page, doubleTextLook);
  const setSize = (size: string): Promise<void> =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
  await setSize('200%');
  const violations = await runChecks(page, address, layoutChecks);
  await setSize('');
  return violations.map((violation) => ({ ...violation, rule: `double-text/${violation.rule}` }));
}

/** What changes with width and colours: contrast, focus, overflow; in forced colours, whether everything is still told apart. */
export async function checkLook(page: Page, address: string, look: Look): Promise<Violation[]> {
  await setLook(page, look);
  const violations = [
    ...(await runAxe(page, address, { runOnly: { type: 'rule', values: ['color-contrast'] } })),
    ...(await runChecks(
      page,
      address,
      look.colours === 'forced' ? ['without-colours', ...lookChecks] : lookChecks,
    )),
  ];
  return violations.map((violation) => ({
    ...violation,
    message: `(${nameLook(look)}) ${violation.message}`,
  }));
}
