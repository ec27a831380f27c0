import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { getAt } from '../language/get-at.ts';
import type { Address } from '../model/addresses.ts';
import type { Graph } from '../model/graph/graph.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { readContent, readSite } from '../model/read/read-content.ts';
import { clearBooklets, toBookletPath } from '../print/booklet/booklet-file.ts';
import { readPdf } from '../print/booklet/read-pdf.ts';
import { buildSheetSet } from '../print/sheets/sheet-set.ts';
import { clearSheets, toSheetsPath } from '../print/sheets/sheets-file.ts';
import { type KitItem, listItems, toKitAddress } from '../share/item/item.ts';
import { buildBooklet } from '../views/pages/booklet.ts';
import { type Declaration, refuse } from './arguments.ts';
import { build } from './build.ts';
import { type Command, command, type CommandInput, type CommandOutput } from './command.ts';
import { CommandError } from './command-error.ts';
import { writeNamedFile } from './files.ts';
import { browserPrinter, type Printer } from './printer.ts';

const declaration = {
  name: 'pdf',
  operands: { name: 'ADDRESS', one: 'address', several: 'addresses', minimum: 0, maximum: 1 },
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      says: 'where to write one PDF: of the address or item, or else the booklet of the main instrument',
    },
    kit: {
      type: 'string',
      value: 'ITEM',
      says: 'the sheets of one item: by the number of a measure, or by the folder of its kit below /kit/',
    },
    dist: { type: 'string', value: 'FOLDER', says: 'the built portal that has the address (default: dist)' },
  },
} satisfies Declaration;

/**
 * Prints: the booklets and the sheets of every item, and then builds the portal with them; or one page, item or booklet to a file.
 *
 * Exit codes: 0 printed, 1 the portal cannot be built, 2 wrong usage, or nothing to print there.
 *
 * @param printer - A browser unless a test stands in for it.
 * @param buildPortal - Run after everything is printed.
 */
export function createPdf(printer: Printer, buildPortal: Command): Command {
  return command({
    ...declaration,
    async run({ values, operands }, input, output) {
      const [address] = operands;
      const { out, kit } = values;
      if (address !== undefined && kit !== undefined) {
        throw refuse(declaration, `Both an address and an item are given: ${address} and ${kit}.`);
      }
      const named = address ?? kit;
      if (named !== undefined && out === undefined) {
        throw refuse(declaration, `There is no file to print “${named}” to: --out is missing.`);
      }
      if (out === undefined) {
        await printEverything(printer, input, output);
        return buildPortal({ ...input, arguments: [] }, output);
      }
      const printed =
        address !== undefined
          ? await printAddress(printer, input, address, values.dist)
          : kit !== undefined
            ? await printItem(printer, input, kit)
            : await printMainBooklet(printer, input);
      writeNamedFile(input, out, printed);
      output.write(`${await describePdf(out, printed)}\n`);
      return 0;
    },
  });
}

export const pdf = createPdf(browserPrinter, build);

/** Prints a page of a built portal. */
function printAddress(
  printer: Printer,
  input: CommandInput,
  address: string,
  dist: string | undefined,
): Promise<Buffer> {
  if (!isAddress(address)) {
    throw new CommandError(`“${address}” is no address of the portal.`, 'Begin it with /, such as /zh/.');
  }
  const folder = dist === undefined ? join(input.root, 'dist') : resolve(input.folder, dist);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(
      `There is no built portal at ${folder}.`,
      'Run `npm run build` first, or name its folder with --dist.',
    );
  }
  const built = { folder, site: readSite(input.root) };
  return printer.open(input, ({ printPage }) => printPage(built, address));
}

/** Prints the sheets of one item. */
function printItem(printer: Printer, input: CommandInput, name: string): Promise<Buffer> {
  const graph = buildGraph(readContent(input.root));
  const item = findItem(graph, name);
  if (item === undefined) {
    const first = new Map(
      listItems(graph)
        .toReversed()
        .map((each) => [each.kind, nameItem(each)]),
    );
    throw new CommandError(
      `“${name}” has no share kit.`,
      `Name an item as ${[...first.values()].sort().join(', ')}, or a measure of the main document by its number alone.`,
    );
  }
  return printer.open(input, ({ printSheets }) => printSheets(graph, item));
}

/** The item whose kit is published below /kit/ under this name; the number of a measure alone means the main instrument. */
function findItem(graph: Graph, name: string): KitItem | undefined {
  const path = /^\d[\d-]*$/.test(name) ? `${graph.mainInstrument.id}/${name}` : name;
  return listItems(graph).find((item) => nameItem(item) === path);
}

/** How a person names an item: by the folder of its kit below /kit/. */
function nameItem(item: KitItem): string {
  return toKitAddress(item, '').replace(/^\/kit\/|\/$/g, '');
}

/** Prints the booklet of the main instrument. */
async function printMainBooklet(printer: Printer, input: CommandInput): Promise<Buffer> {
  const graph = buildGraph(readContent(input.root));
  return getAt(await printer.printBooklets(input, graph.site, [graph.mainInstrument.id]), 0);
}

/** Prints the booklets and the sheets of every item, and keeps them where the build finds them. */
async function printEverything(printer: Printer, input: CommandInput, output: CommandOutput): Promise<void> {
  const graph = buildGraph(readContent(input.root));
  const booklets = await printer.printBooklets(
    input,
    graph.site,
    graph.instruments.map(({ id }) => id),
  );
  for (const [index, instrument] of graph.instruments.entries()) {
    const printed = getAt(booklets, index);
    clearBooklets(input.root, instrument.id);
    const file = toBookletPath(input.root, instrument.id, buildBooklet(graph, instrument));
    writeFileSync(file, printed);
    output.write(`${await describePdf(relative(input.root, file), printed)}\n`);
  }
  const items = listItems(graph);
  let bytes = 0;
  await printer.open(input, async ({ printSheets }) => {
    for (const [index, item] of items.entries()) {
      if (output.isTerminal) output.writeError(`\rsheets ${index + 1} of ${items.length}`);
      const printed = await printSheets(graph, item);
      clearSheets(input.root, item);
      writeFileSync(toSheetsPath(input.root, item, buildSheetSet(graph, item)), printed);
      bytes += printed.length;
    }
  });
  if (output.isTerminal) output.writeError('\r');
  output.write(`sheets of ${items.length} items, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

/** A line that says what a PDF is. */
async function describePdf(file: string, printed: Buffer): Promise<string> {
  const { pages, tagged } = await readPdf(printed);
  return `${file}: ${pages} pages, ${Math.round(printed.length / 1000)} kB${tagged ? ', tagged' : ', NOT tagged'}`;
}

function isAddress(text: string): text is Address {
  return text.startsWith('/');
}
