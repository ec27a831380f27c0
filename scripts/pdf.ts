import { build } from 'astro';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser } from 'playwright-core';

import { readContent, readSite } from '../src/model/read/read-content.ts';
import { buildGraph } from '../src/model/link/build-graph.ts';
import type { Graph } from '../src/model/graph/graph.ts';
import type { Address } from '../src/model/addresses.ts';
import { clearBooklets, toBookletPath } from '../src/print/booklet/booklet-file.ts';
import { bookletPages, toBookletAddress } from '../src/print/booklet/build-booklets.ts';
import { printBooklet, printPage } from '../src/print/booklet/print-page.ts';
import { readPdf } from '../src/print/booklet/read-pdf.ts';
import { clearSheets, toSheetsPath } from '../src/print/sheets/sheets-file.ts';
import { writePaperFonts } from '../src/print/booklet/write-paper-fonts.ts';
import { type KitItem, listItems, toKitAddress } from '../src/share/item/item.ts';
import { readSheetStyle } from '../src/print/sheets/sheet-files.ts';
import { buildSheetSet, writeSheetSet } from '../src/print/sheets/sheet-set.ts';
import { sheetStyle } from '../src/print/sheets/sheet.ts';
import { findBrowser, packageFolder } from '../src/quality/browser/find-browser.ts';
import { buildBooklet } from '../src/views/pages/booklet.ts';

const usage = `npm run pdf                              prints the booklets and every sheet of the share kit, and builds the portal with them
npm run pdf -- --out FILE                makes the booklet of the main instrument, and nothing else
npm run pdf -- --kit ITEM --out FILE     prints the sheets of one item: 12, trade-2024, trade-2024/12, agencies/beijing-customs
npm run pdf -- ADDRESS --out FILE        prints a page of dist/, such as /zh/trade-2024/12/
`;

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      kit: { type: 'string' },
      dist: { type: 'string', default: join(root, 'dist') },
    },
  });
  const { kit } = values;
  const [address] = positionals;
  const named = [...positionals, ...(kit === undefined ? [] : [kit])];
  if (named.length > 1 || (named.length === 1 && values.out === undefined)) {
    throw new Error(`An address or item needs a file, and only one is printed at a time.\n${usage}`);
  }
  if (kit !== undefined) return printOneKit(kit, resolve(values.out ?? ''));
  if (address === undefined) return makeEverything(values.out);
  if (!isAddress(address)) throw new Error(`“${address}” is no address of the portal: it begins with /.`);
  const folder = resolve(values.dist);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site at ${folder}. Run \`npm run build\` first.`);
  }
  await withBrowser(async (browser) =>
    report(resolve(values.out ?? ''), await printPage(browser, { folder, site: readSite(root) }, address)),
  );
}

/** Prints the sheets of one item. */
async function printOneKit(name: string, out: string): Promise<void> {
  const graph = buildGraph(readContent(root));
  const item = findItem(graph, name);
  if (item === undefined) {
    throw new Error(
      `“${name}” has no share kit. Name a measure as 12 or trade-2024/12, a body as agencies/beijing-customs, or a plan as trade-2024.`,
    );
  }
  await withBrowser((browser) => withSheets(async (print) => report(out, await print(browser, graph, item))));
}

/** The item whose kit is published below /kit/ under this name; the number of a measure alone means the main instrument. */
function findItem(graph: Graph, name: string): KitItem | undefined {
  const path = /^\d[\d-]*$/.test(name) ? `${graph.mainInstrument.id}/${name}` : name;
  return listItems(graph).find((item) => toKitAddress(item, '') === `/kit/${path}/`);
}

/** Prints the sheets of items, each as a page in a folder of its own. */
async function withSheets(
  work: (print: (browser: Browser, graph: Graph, item: KitItem) => Promise<Buffer>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    writeFileSync(join(folder, sheetStyle), readSheetStyle());
    await work((browser, graph, item) => {
      writeFileSync(join(folder, 'index.html'), writeSheetSet(buildSheetSet(graph, item)));
      return printPage(browser, { folder, site: graph.site }, '/');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the sheets of every item, and keeps them where the portal's build finds them. */
function makeSheets(browser: Browser, graph: Graph): Promise<void> {
  return withSheets(async (print) => {
    const items = listItems(graph);
    let bytes = 0;
    for (const item of items) {
      const pdf = await print(browser, graph, item);
      clearSheets(root, item);
      writeFileSync(toSheetsPath(root, item, buildSheetSet(graph, item)), pdf);
      bytes += pdf.length;
    }
    process.stdout.write(`sheets of ${items.length} items, ${(bytes / 1e6).toFixed(1)} MB\n`);
  });
}

/** Builds the booklets as pages in a folder of their own, prints them and the sheets, and lets the portal's build find them. */
async function makeEverything(out: string | undefined): Promise<void> {
  const graph = buildGraph(readContent(root));
  const workshop = mkdtempSync(join(tmpdir(), 'booklet-'));
  const folder = join(workshop, 'site');
  try {
    // The booklets need none of the kit.
    process.env['NO_KIT'] = '1';
    await build({
      root,
      outDir: folder,
      cacheDir: join(workshop, 'cache'),
      logLevel: 'error',
      integrations: [bookletPages()],
    });
    delete process.env['NO_KIT'];
    await withBrowser(async (browser) => {
      for (const instrument of out === undefined ? graph.instruments : [graph.mainInstrument]) {
        const pdf = await printBooklet(
          browser,
          { folder, site: graph.site },
          toBookletAddress(instrument.id),
        );
        if (out === undefined) clearBooklets(root, instrument.id);
        await report(
          out === undefined
            ? toBookletPath(root, instrument.id, buildBooklet(graph, instrument))
            : resolve(out),
          pdf,
        );
      }
      if (out === undefined) await makeSheets(browser, graph);
    });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  if (out !== undefined) return;
  const { status } = spawnSync('astro', ['build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The portal was not built. Correct what is listed above, then run `npm run build`.');
}

async function report(file: string, pdf: Buffer): Promise<void> {
  writeFileSync(file, pdf);
  const { pages, tagged } = await readPdf(pdf);
  process.stdout.write(
    `${relative(process.cwd(), file)}: ${pages} pages, ${Math.round(pdf.length / 1000)} kB${tagged ? ', tagged' : ', NOT tagged'}\n`,
  );
}

async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const cache = join(root, 'node_modules', '.cache', 'test-browser');
  const { executablePath, env } = await findBrowser(cache);
  const folder = packageFolder('@expo-google-fonts/noto-sans-sc');
  const fonts = [
    join(folder, '400Regular', 'NotoSansSC_400Regular.ttf'),
    join(folder, '700Bold', 'NotoSansSC_700Bold.ttf'),
  ];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...process.env, ...env, ...writePaperFonts(fonts, cache) },
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

function isAddress(text: string): text is Address {
  return text.startsWith('/');
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
