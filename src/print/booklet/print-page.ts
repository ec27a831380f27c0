import { readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';

import { type Address, toAbsolute } from '../../model/addresses.ts';
import { type BuiltFolder, findBuiltFile, getContentType } from './built-files.ts';
import { readPageNumbers } from './read-pdf.ts';

/**
 * Prints a page of a built site as tagged PDF with an outline of its headings. The browser is told the public address and given
 * the files of the folder, so that the links in the PDF lead to the portal and not to this machine.
 */
export function printPage(browser: Browser, built: BuiltFolder, address: Address): Promise<Buffer> {
  return withPage(browser, built, address, toPdf);
}

/**
 * Prints the booklet. Browsers cannot print page numbers of other places, so it is printed twice: first to learn on which sheet
 * each unit begins, then with these numbers in the contents, whose lines are the same height with and without them.
 */
export function printBooklet(browser: Browser, built: BuiltFolder, address: Address): Promise<Buffer> {
  return withPage(browser, built, address, async (page) => {
    const numbers = await readPageNumbers(await toPdf(page));
    const missing = await page.evaluate((pageOf) => {
      const lines = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
      for (const line of lines) line.textContent = String(pageOf[line.dataset['pageOf'] ?? ''] ?? '');
      return lines.filter((line) => line.textContent === '').map((line) => line.dataset['pageOf'] ?? '');
    }, Object.fromEntries(numbers));
    if (missing.length > 0) {
      throw new Error(
        `The contents name units that the booklet does not have: ${missing.join(', ')}. Give them their id in src/components/NeutralUnits.astro.`,
      );
    }
    const pdf = await toPdf(page);
    const moved = [...(await readPageNumbers(pdf))].filter(([id, number]) => numbers.get(id) !== number);
    if (moved.length > 0) {
      throw new Error(
        `The page numbers in the contents moved what they count: ${moved.map(([id]) => id).join(', ')}. Make .contents-page in src/styles/booklet.css wider.`,
      );
    }
    return pdf;
  });
}

/** A4 and margins come from the style sheet (src/styles/print.css). */
function toPdf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

async function withPage(
  browser: Browser,
  built: BuiltFolder,
  address: Address,
  work: (page: Page) => Promise<Buffer>,
): Promise<Buffer> {
  const start = toAbsolute(built.site, address);
  // Browsers differ in what they make of a missing page, so that none is asked for it.
  if (findBuiltFile(built, start) === undefined) {
    throw new Error(
      `There is no page ${address} in ${built.folder}. Write the address as the site has it, such as /zh/, and build first.`,
    );
  }
  const context = await browser.newContext({ colorScheme: 'light' });
  try {
    await context.route('**/*', (route) => {
      const file = findBuiltFile(built, route.request().url());
      if (file === undefined) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({
        body: readFileSync(file),
        contentType: getContentType(file),
      });
    });
    const page = await context.newPage();
    await page.goto(start, { waitUntil: 'load' });
    return await work(page);
  } finally {
    await context.close();
  }
}
