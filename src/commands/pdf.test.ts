import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBookletFile } from '../print/booklet/booklet-file.ts';
import { buildSheetSet } from '../print/sheets/sheet-set.ts';
import { findSheetsFile } from '../print/sheets/sheets-file.ts';
import { listItems, toKitAddress } from '../share/item/item.ts';
import { runCommand } from '../tests/run-command.ts';
import { sampleGraph, samplePortalRoot } from '../tests/samples/portal.ts';
import { buildBooklet } from '../views/pages/booklet.ts';
import { command } from './command.ts';
import { createPdf } from './pdf.ts';
import type { Printer } from './printer.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pdf-'));
  for (const name of ['content', 'seeds']) {
    cpSync(join(samplePortalRoot, name), join(root, name), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** A PDF of empty pages, about 10 kB each, with a comment, so that one differs from another. */
function makePdf(pages: number, comment: string, isTagged = true): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 4} 0 R`);
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${isTagged ? '/MarkInfo<</Marked true>>/StructTreeRoot 3 0 R' : ''}>>`,
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages}>>`,
    '<</Type/StructTreeRoot>>',
    ...kids.map(() => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'),
  ];
  let text = `%PDF-1.4\n%${comment}\n%${'-'.repeat(10_000 * pages)}\n`;
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

/** Runs the command with a printer that notes what it is asked to print. */
async function run(given: readonly string[], { isTerminal = false, isTagged = true } = {}) {
  const asked: string[] = [];
  const printer: Printer = {
    async open(input, work) {
      asked.push(`open in ${input.root === root ? 'the project' : input.root}`);
      const made = await work({
        printPage({ folder, site }, address) {
          asked.push(`page ${address} of ${folder} at ${site.origin}${site.base}`);
          return Promise.resolve(makePdf(3, address, isTagged));
        },
        printSheets(graph, item) {
          const address = toKitAddress(item, '');
          asked.push(`sheets ${address} at ${graph.site.origin}`);
          return Promise.resolve(makePdf(2, address, isTagged));
        },
      });
      asked.push('closed');
      return made;
    },
    printBooklets(_input, site, instruments) {
      asked.push(`booklets of ${instruments.join(', ')} at ${site.origin}`);
      return Promise.resolve(instruments.map((id) => makePdf(5, `booklet of ${id}`, isTagged)));
    },
  };
  const build = command({
    name: 'build',
    options: {},
    run(_given, input, output) {
      asked.push(`build in ${input.root === root ? 'the project' : input.root}`);
      output.write('built\n');
      return 1;
    },
  });
  const result = await runCommand(createPdf(printer, build), given, { root, isTerminal });
  return { ...result, asked };
}

const readRoot = (file: string) => readFileSync(join(root, file), 'latin1');

test('a page of the built portal is printed to a file', async () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), '');
  expect(await run(['/zh/tea-2021/', '--out', 'a.pdf'])).toEqual({
    code: 0,
    output: 'a.pdf: 3 pages, 31 kB, tagged\n',
    errors: '',
    asked: [
      'open in the project',
      `page /zh/tea-2021/ of ${join(root, 'dist')} at https://portal.example/`,
      'closed',
    ],
  });
  expect(readRoot('a.pdf')).toMatch(/^%PDF-1\.4\n%\/zh\/tea-2021\/\n/);
});

test('the portal may stand in another folder; a PDF without tags is called that', async () => {
  mkdirSync(join(root, 'other'));
  writeFileSync(join(root, 'other', 'index.html'), '');
  const { code, output, asked } = await run(['/zh/', '--out', 'a.pdf', '--dist', 'other'], {
    isTagged: false,
  });
  expect({ code, output }).toEqual({ code: 0, output: 'a.pdf: 3 pages, 31 kB, NOT tagged\n' });
  expect(asked[1]).toBe(`page /zh/ of ${join(root, 'other')} at https://portal.example/`);
});

test.each([
  ['8', '/kit/ferry-2023/8/'],
  ['ferry-2023/8', '/kit/ferry-2023/8/'],
  ['greenway-2024/2-1', '/kit/greenway-2024/2-1/'],
  ['tea-2021', '/kit/tea-2021/'],
  ['agencies/yunpu-water-bureau', '/kit/agencies/yunpu-water-bureau/'],
])('the sheets of the item %s are those of %s', async (name, address) => {
  expect(await run(['--kit', name, '--out', 'a.pdf'])).toEqual({
    code: 0,
    output: 'a.pdf: 2 pages, 21 kB, tagged\n',
    errors: '',
    asked: ['open in the project', `sheets ${address} at https://portal.example`, 'closed'],
  });
  expect(readRoot('a.pdf')).toContain(`%${address}\n`);
});

test('without an address or an item, the booklet of the main instrument is printed to the file', async () => {
  expect(await run(['--out', 'a.pdf'])).toEqual({
    code: 0,
    output: 'a.pdf: 5 pages, 51 kB, tagged\n',
    errors: '',
    asked: ['booklets of ferry-2023 at https://portal.example'],
  });
  expect(readRoot('a.pdf')).toContain('%booklet of ferry-2023\n');
});

test('without a file everything is printed, kept where the build finds it, and built', async () => {
  const graph = sampleGraph();
  const items = listItems(graph);
  const ids = graph.instruments.map(({ id }) => id);
  const { code, output, errors, asked } = await run([]);
  // The code is that of the build.
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  expect(asked).toEqual([
    `booklets of ${ids.join(', ')} at https://portal.example`,
    'open in the project',
    ...items.map((item) => `sheets ${toKitAddress(item, '')} at https://portal.example`),
    'closed',
    'build in the project',
  ]);
  const lines = output.split('\n');
  for (const [index, instrument] of graph.instruments.entries()) {
    const found = findBookletFile(root, instrument.id, () => buildBooklet(graph, instrument));
    expect(readFileSync(found?.file ?? '', 'latin1')).toContain(`%booklet of ${instrument.id}\n`);
    expect(lines[index]).toMatch(
      new RegExp(
        `^\\.cache/kit/${instrument.id}/booklet\\.both\\.[0-9a-f]{16}\\.pdf: 5 pages, 51 kB, tagged$`,
      ),
    );
  }
  for (const item of items) {
    const found = findSheetsFile(root, item, () => buildSheetSet(graph, item));
    expect(readFileSync(found?.file ?? '', 'latin1')).toContain(`%${toKitAddress(item, '')}\n`);
  }
  expect(lines.slice(ids.length)).toEqual([`sheets of ${items.length} items, 1.0 MB`, 'built', '']);
});

test('what was printed of other words goes away, and a terminal sees how far it is', async () => {
  const [instrument] = sampleGraph().instruments;
  if (instrument === undefined) throw new Error('The sample has no instrument.');
  const folder = join(root, '.cache', 'kit', instrument.id);
  mkdirSync(folder, { recursive: true });
  const old = ['booklet.both.0.pdf', 'sheets.0.pdf'].map((name) => join(folder, name));
  for (const file of old) writeFileSync(file, '');
  const { errors } = await run([], { isTerminal: true });
  expect(old.map((file) => existsSync(file))).toEqual([false, false]);
  const count = listItems(sampleGraph()).length;
  expect(errors).toBe(
    `${Array.from({ length: count }, (_, index) => `\rsheets ${index + 1} of ${count}`).join('')}\r`,
  );
});

test.each([
  [['/zh/', '--kit', '8'], 'Both an address and an item are given: /zh/ and 8. Use: npm run pdf -- '],
  [['/zh/'], 'There is no file to print “/zh/” to: --out is missing. Use: npm run pdf -- [ADDRESS] '],
  [['--kit', '8'], 'There is no file to print “8” to: --out is missing. Use: npm run pdf -- '],
  [['zh', '--out', 'a.pdf'], '“zh” is no address of the portal. Begin it with /, such as /zh/.\n'],
  [['--kit', '800', '--out', 'a.pdf'], '“800” has no share kit. '],
  [['/a/', '/b/'], '2 addresses are given, not at most 1: /a/, /b/. Use: npm run pdf -- '],
])('%j is refused, and nothing is printed', async (given, message) => {
  const { code, output, errors, asked } = await run(given);
  expect({ code, output, asked }).toEqual({ code: 2, output: '', asked: [] });
  expect(errors.slice(0, message.length)).toBe(message);
});

test('a portal that is not built has no page to print', async () => {
  expect(await run(['/zh/', '--out', 'a.pdf'])).toMatchObject({
    code: 2,
    errors: `There is no built portal at ${join(root, 'dist')}. Run \`npm run build\` first, or name its folder with --dist.\n`,
    asked: [],
  });
  expect((await run(['/zh/', '--out', 'a.pdf', '--dist', 'there'])).errors).toContain(join(root, 'there'));
});

test('a file that cannot be written is named as it was typed', async () => {
  expect(await run(['--out', 'none/a.pdf'])).toMatchObject({
    code: 2,
    errors: 'There is no file or folder at “none/a.pdf”. Check the path.\n',
  });
});
