import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Address } from '../model/addresses.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Site } from '../model/schemas/site.ts';
import { bookletPages, toBookletAddress } from '../print/booklet/build-booklets.ts';
import type { BuiltFolder } from '../print/booklet/built-files.ts';
import { printBooklet, printPage } from '../print/booklet/print-page.ts';
import { writePaperFonts } from '../print/booklet/write-paper-fonts.ts';
import { readSheetStyle } from '../print/sheets/sheet-files.ts';
import { buildSheetSet, writeSheetSet } from '../print/sheets/sheet-set.ts';
import { sheetStyle } from '../print/sheets/sheet.ts';
import { findBrowserCache } from '../quality/browser/browser-cache.ts';
import { findBrowser, packageFolder } from '../quality/browser/find-browser.ts';
import type { KitItem } from '../share/item/item.ts';
import { describeAstroError, startBuild } from './astro.ts';
import type { CommandInput } from './command.ts';

/** What prints while it is open. */
interface OpenPrinter {
  /** Prints a page of a built portal. */
  printPage(built: BuiltFolder, address: Address): Promise<Buffer>;
  /** Prints the sheets of an item. */
  printSheets(graph: Graph, item: KitItem): Promise<Buffer>;
}

/** What makes PDFs. */
export interface Printer {
  /** Opens it, works with it, and closes it whatever happens. */
  open<T>(input: CommandInput, work: (printer: OpenPrinter) => Promise<T>): Promise<T>;
  /** Builds the booklets as pages in a folder of their own and prints those of the instruments, in their order. */
  printBooklets(input: CommandInput, site: Site, instruments: readonly string[]): Promise<Buffer[]>;
}

/** Prints with a browser. */
export const browserPrinter: Printer = {
  open(input, work) {
    return withBrowser(input, (browser) =>
      work({
        printPage: (built, address) => printPage(browser, built, address),
        printSheets: (graph, item) => printSheets(browser, graph, item),
      }),
    );
  },
  printBooklets(input, site, instruments) {
    return inWorkshop(async (workshop) => {
      const folder = join(workshop, 'site');
      await buildBooklets(input.root, folder, join(workshop, 'cache'));
      return withBrowser(input, async (browser) => {
        const printed: Buffer[] = [];
        for (const instrument of instruments) {
          printed.push(await printBooklet(browser, { folder, site }, toBookletAddress(instrument)));
        }
        return printed;
      });
    });
  },
};

/** Works with a browser that prints in the fonts of the paper. */
async function withBrowser<T>(
  { root, environment }: CommandInput,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const cache = findBrowserCache(root);
  const { executablePath, env } = await findBrowser(cache);
  const folder = packageFolder('@expo-google-fonts/noto-sans-sc');
  const fonts = [
    join(folder, '400Regular', 'NotoSansSC_400Regular.ttf'),
    join(folder, '700Bold', 'NotoSansSC_700Bold.ttf'),
  ];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...environment, ...env, ...writePaperFonts(fonts, cache) },
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Prints the sheets of an item, as a page in a folder of its own. */
function printSheets(browser: Browser, graph: Graph, item: KitItem): Promise<Buffer> {
  return inWorkshop((folder) => {
    writeFileSync(join(folder, sheetStyle), readSheetStyle());
    writeFileSync(join(folder, 'index.html'), writeSheetSet(buildSheetSet(graph, item)));
    return printPage(browser, { folder, site: graph.site }, '/');
  });
}

async function buildBooklets(root: string, outDir: string, cacheDir: string): Promise<void> {
  // The booklets need none of the kit; Astro's configuration reads the environment of the process.
  const before = process.env['NO_KIT'];
  process.env['NO_KIT'] = '1';
  try {
    await startBuild({ root, outDir, cacheDir, logLevel: 'error', integrations: [bookletPages()] });
  } catch (error) {
    throw describeAstroError(error, root);
  } finally {
    if (before === undefined) delete process.env['NO_KIT'];
    else process.env['NO_KIT'] = before;
  }
}

/** Works in a new folder that is removed afterwards. */
async function inWorkshop<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
