import type { Page } from 'playwright-core';

import type { Violation } from '../site/violation.ts';
import { toViolations } from './finding.ts';
import { checkInFrames, openFrameHost, type FramePlan } from './framed-pages.ts';
import { runAxe, runChecks, runContrast } from './in-page.ts';
import { checkLanguageOfParts } from './language-of-parts.ts';
import { firstLook, setLook, type Look } from './looks.ts';
import {
  colourChecks,
  layoutChecks,
  structureChecks,
  type CheckName,
  widthChecks,
  wordChecks,
} from './page-checks.ts';

/** The width in which text at double size must still fit: 320 px at twice the scale. */
const doubleTextWidth = 640;

/** Before the names of rules that text at double size breaks. */
const doubleText = 'double-text';

/**
 * Everything, in one look: axe, our checks, the language of parts, and the text at double size. The page is used up afterwards:
 * what can be unfolded is open, the focus has wandered and the skip link was followed.
 *
 * @param page An open page with the scripts of `in-page.ts`.
 * @param issued Words in Latin letters that the issued texts have themselves.
 */
export async function checkEverything(
  page: Page,
  address: string,
  look: Look,
  issued: ReadonlySet<string>,
): Promise<Violation[]> {
  const words = await checkWords(page, address, look, issued);
  return [
    ...(await runAxe(page, address)),
    ...(await runContrast(page, address)),
    ...words,
    ...(await runChecks(page, address, structureChecks)),
  ];
}

/**
 * The part of {@link checkEverything} that words and widths decide: the language of parts, names, targets, overflow, also at double size.
 * For the rest a page stands for all that have no more than it has. What can be unfolded is open afterwards.
 */
async function checkWords(
  page: Page,
  address: string,
  look: Look,
  issued: ReadonlySet<string>,
): Promise<Violation[]> {
  await setLook(page, look);
  await unfold(page);
  const violations = [
    ...(await checkLanguageOfParts(address, await writeOut(page), issued)),
    ...(await checkDoubleText(page, address, look)),
  ];
  await setLook(page, look);
  return [...violations, ...(await runChecks(page, address, withForced(look, wordChecks)))];
}

/** What {@link checkWords} looks at, in the first look. */
const wordPlan: FramePlan = {
  isUnfolded: true,
  passes: [
    { width: doubleTextWidth, isDoubled: true, names: layoutChecks },
    { width: firstLook.width, names: wordChecks },
  ],
};

/**
 * {@link checkWords} in the first look, of many pages in frames of one.
 *
 * @param page An open page with the scripts of `in-page.ts`; it is left at a page of frames.
 * @param siteUrl Where the site is served; ends in a slash.
 * @param look Given what each page has.
 */
export async function checkWordsInFrames(
  page: Page,
  siteUrl: string,
  addresses: readonly string[],
  issued: ReadonlySet<string>,
  look: (address: string, violations: readonly Violation[]) => void,
): Promise<void> {
  await openFrameHost(page, siteUrl);
  const urls = addresses.map((address) => `${siteUrl}${address.slice(1)}`);
  await checkInFrames(page, urls, wordPlan, async ({ url, html, passes: [doubled = [], words = []] }) => {
    const address = `/${url.slice(siteUrl.length)}`;
    look(address, [
      ...(await checkLanguageOfParts(address, html, issued)),
      ...doubled.flatMap(([rule, found]) => toViolations(address, `${doubleText}/${rule}`, found)),
      ...words.flatMap(([rule, found]) => toViolations(address, rule, found)),
    ]);
  });
}

/**
 * What changes with width and colours; everything folded stays so. Contrast and focus are a matter of colours, and where those are the
 * reader's own, so is the contrast. Targets and overflow are a matter of width and letters, and looked at by day.
 */
export async function checkLook(page: Page, address: string, look: Look): Promise<Violation[]> {
  await setLook(page, look);
  const { colours, largePrint = false } = look;
  return [
    ...(colours === 'forced' ? [] : await runContrast(page, address)),
    ...(await runChecks(page, address, [
      ...(colours === 'light' || largePrint ? widthChecks : []),
      ...withForced(look, colourChecks),
    ])),
  ];
}

/** The document as scripts have left it, without the doctype, which has no language; `page.content()` takes five times as long. */
function writeOut(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Where colours are the reader's, whether things are still told apart. */
function withForced({ colours }: Look, names: readonly CheckName[]): readonly CheckName[] {
  return colours === 'forced' ? ['without-colours', ...names] : names;
}

/** Opens what a reader can open without leaving the page, so that it is judged too. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Doubles the size of the root, as a reader does who enlarges text only, and looks whether all of it is still there. */
async function checkDoubleText(page: Page, address: string, look: Look): Promise<Violation[]> {
  await setLook(page, { ...look, width: doubleTextWidth });
  const setSize = (size: string): Promise<void> =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
  await setSize('200%');
  const violations = await runChecks(page, address, layoutChecks);
  await setSize('');
  return violations.map((violation) => ({ ...violation, rule: `${doubleText}/${violation.rule}` }));
}
