import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { decode } from 'fast-png';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import type { Address } from '../../model/addresses.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { readPdf } from '../../print/booklet/read-pdf.ts';
import {
  findItemAddress,
  findShortAddress,
  type KitItem,
  listItems,
  toKitAddress,
} from '../../share/item/item.ts';
import { buildSheetSet, writeSheetSet } from '../../print/sheets/sheet-set.ts';
import { tested } from '../site/built-site.ts';
import { sampleGraph } from '../samples/portal.ts';
import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { findOverflow } from '../../quality/browser/sheet-overflow.ts';

const graph = sampleGraph();
const listedItems = listItems(graph);

/** A sheet with what it has to be. */
interface Sheet {
  item: KitItem;
  address: Address;
  size: 'poster' | 'tabletop';
  /** Absolute addresses that its codes hold, in order. */
  codes: string[];
}

/** Every sheet of every item, from the model and not from what was built. */
const sheets = listedItems.flatMap((item) =>
  editions.flatMap((edition) => {
    const shared = findItemAddress(item, edition);
    const pages = shared === null ? [findItemAddress(item, 'zh'), findItemAddress(item, 'en')] : [shared];
    const codes = pages.flatMap((page) => (page === null ? [] : toAbsolute(graph.site, page)));
    return (['poster', 'tabletop'] as const).map((size): Sheet => ({
      item,
      address: toKitAddress(item, `${size}.${toEditionWord(edition)}.html`),
      size,
      codes,
    }));
  }),
);

/** What was found wrong with sheets, by what was looked at. */
type Findings = Record<'layout' | 'codes' | 'words' | 'lists' | 'narrow', string[]>;

const findings: Findings = { layout: [], codes: [], words: [], lists: [], narrow: [] };

/** Items whose sheets did not print as they should. */
const misprinted: string[] = [];

let visitor: Visitor;

/** Looks at one sheet in every way. */
async function look(page: Page, sheet: Sheet): Promise<void> {
  await page.goto(toUrl(sheet.address));
  const found: Findings = {
    layout: await page.evaluate(findOverflow),
    codes: compare(isPictured(sheet.item) ? await readPictures(page) : await readShapes(page), sheet.codes),
    words: findMissing(await page.locator('.sheet').innerText(), sheet),
    lists: compare(await page.locator('.entry-number').allInnerTexts(), listNumbers(sheet)),
    narrow: sheet.address.includes('.both.') ? await lookNarrow(page) : [],
  };
  for (const [what, messages] of Object.entries(found) as [keyof Findings, string[]][]) {
    findings[what].push(...messages.map((message) => `${sheet.address} ${message}`));
  }
  looked += 1;
}

/** Looks whether a sheet can be read on a phone without scrolling sideways. */
async function lookNarrow(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: screen.height });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(screen);
  return width <= 320 ? [] : [`is ${width} px wide on a screen of 320 px.`];
}

const screen = { width: 900, height: 1200 };

let looked = 0;

/** Prints all sheets of an item in one go, as `npm run pdf` does. */
async function print(page: Page, item: KitItem): Promise<void> {
  const url = toUrl(toKitAddress(item, 'all-sheets-in-test.html'));
  const body = writeSheetSet(buildSheetSet(graph, item));
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(url);
  await page.unroute(url);
  const wanted = [...Array<string>(3).fill(paper.poster), ...Array<string>(3).fill(paper.tabletop)];
  misprinted.push(
    ...compare(await readPageSizes(page), wanted).map((message) => `${toKitAddress(item, '')} ${message}`),
  );
  printed += 1;
}

/** Millimetres of the paper that a sheet is made for. */
const paper = { poster: '210×297', tabletop: '105×148' } as const;

let printed = 0;

/** One walk over all sheets in a few tabs, for all tests of this file. */
beforeAll(async () => {
  visitor = await startVisit({ javaScript: false });
  const tabs = [visitor, await visitor.openTab(), await visitor.openTab()];
  const queue = sheets.values();
  const items = listItems(graph).values();
  await Promise.all(
    tabs.map(async ({ page }) => {
      await page.setViewportSize(screen);
      for (const sheet of queue) await look(page, sheet);
      for (const item of items) await print(page, item);
    }),
  );
});
afterAll(() => visitor.leave());

const toUrl = (address: string): string => `${inject('siteUrl')}${address.slice(1)}`;

function compare(found: readonly (string | undefined)[], wanted: readonly string[]): string[] {
  const same = found.length === wanted.length && found.every((each, index) => each === wanted[index]);
  return same ? [] : [`has ${found.join(', ') || 'nothing'}, not ${wanted.join(', ') || 'nothing'}.`];
}

/** The first item of each kind: of its sheets the pictures of the codes are read, of all others their shapes, which are drawn alike. */
function isPictured(item: KitItem): boolean {
  return item === listedItems.find(({ kind }) => kind === item.kind);
}

/** The text of each code as its shape says it: a path of rows such as `M4 4h7v1h-7z` in a square of modules. */
async function readShapes(page: Page): Promise<(string | undefined)[]> {
  const shapes = await page
    .locator('.code svg')
    .evaluateAll((codes) =>
      codes.map((code) => [code.getAttribute('viewBox') ?? '', code.innerHTML] as const),
    );
  return shapes.map(([box, drawn]) => {
    const side = Number(box.split(' ')[2]) * pixelsPerModule;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [, x, y, width] of drawn.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      const [left, top, right] = [Number(x), Number(y), Number(x) + Number(width)].map(
        (modules) => modules * pixelsPerModule,
      ) as [number, number, number];
      for (let row = top; row < top + pixelsPerModule; row += 1) {
        pixels.fill(0, (row * side + left) * 4, (row * side + right) * 4);
        for (let at = left; at < right; at += 1) pixels[(row * side + at) * 4 + 3] = 255;
      }
    }
    return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
  });
}

const pixelsPerModule = 4;

/** The text of each code as a phone reads it from the picture of the rendered sheet. */
async function readPictures(page: Page): Promise<(string | undefined)[]> {
  const codes = await page.locator('.code svg').all();
  return Promise.all(
    codes.map(async (code) => {
      const box = await code.boundingBox();
      if (box === null) return undefined;
      const { width, height, data, channels } = decode(await page.screenshot({ clip: box, scale: 'css' }));
      const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
      for (let at = 0; at < width * height; at += 1) {
        for (let channel = 0; channel < 3; channel += 1)
          pixels[at * 4 + channel] = data[at * channels + channel] ?? 0;
      }
      return jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data;
    }),
  );
}

/** Sizes in millimetres of the pages on which a sheet prints. */
async function readPageSizes(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: false })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
  );
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Words of a measure that its poster lacks: essential sentences whole, bodies, heading, number, 文号, short address, notice. */
function findMissing(text: string, { item, address, size }: Sheet): string[] {
  if (size !== 'poster' || item.kind !== 'measure') return [];
  const { measure } = item;
  const zh = [
    ...measure.essentials.map(({ source }) => source),
    ...measure.agencies.map(({ name }) => name),
    measure.heading.source,
    measure.instrument.docNumber.source,
    '一切以印发的中文文本为准',
  ];
  // What has no English yet stands in Chinese, so that no poster is without it.
  const en = [
    ...measure.essentials.map(({ source, target }) => target ?? source),
    ...measure.agencies.map(({ agency }) => agency.record.en.name),
    measure.heading.target ?? measure.heading.source,
    measure.instrument.docNumber.target ?? measure.instrument.docNumber.source,
    'the Chinese text prevails',
  ];
  const said =
    findShortAddress(graph, item) ?? addressOf.measure('zh+en', measure.instrument.id, measure.key);
  const wanted = [
    ...(address.includes('.en.') ? [] : zh),
    ...(address.includes('.zh.') ? [] : en),
    toAbsolute(graph.site, said).replace('https://', ''),
    measure.num,
  ];
  return wanted
    .filter((each) => !withoutSpace(text).includes(withoutSpace(each)))
    .map((each) => `lacks: ${each}`);
}

/** The numbers that a poster lists: of a body those of its measures, of the plan those of its groups. */
function listNumbers({ item, size }: Sheet): readonly string[] {
  if (size !== 'poster' || item.kind === 'measure') return [];
  if (item.kind === 'instrument') return groupNumbers[item.instrument.id] ?? ['?'];
  const { participations } = item.agency;
  return graph.instruments.flatMap((instrument) =>
    ['lead', 'joint', 'support', 'responsible'].flatMap((role) =>
      participations.flatMap((each) =>
        each.role === role && each.measure.instrument === instrument ? each.measure.num : [],
      ),
    ),
  );
}

/** Numbers of the groups of each plan; of its measures where it has no groups. */
const groupNumbers: Readonly<Record<string, readonly string[]>> = {
  'ferry-2023': ['1–3', '4–6', '7–10'],
  'greenway-2024': ['1–3', '1–2'],
  'reed-2022': ['1', '2', '3', '4', '5', '6'],
  'tea-2021': ['1–2', '3', '4'],
};

test('there are sheets in each language for every measure, every body and the plan, and no others', () => {
  const folder = join(tested.dist, 'kit');
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(sheets.length).toBe(6 * (4 + 25 + 22));
  expect(looked).toBe(sheets.length);
  expect(built.map((file) => `/kit/${file}`).sort()).toEqual(sheets.map(({ address }) => address).sort());
});

test('on every sheet all text stands within the margins', () => {
  expect(findings.layout).toEqual([]);
});

test('every code on every sheet can be read and holds its address', () => {
  expect(findings.codes).toEqual([]);
});

test('the sheets of every item print on one page each, of its size', () => {
  expect(printed).toBe(listItems(graph).length);
  expect(misprinted).toEqual([]);
});

test.each(
  editions.flatMap((edition) =>
    (['poster', 'tabletop'] as const).map(
      (size) => [`${size}.${toEditionWord(edition)}.html`, size] as const,
    ),
  ),
)('alone, too: %s', async (name, size) => {
  await visitor.page.goto(toUrl(`/kit/ferry-2023/2/${name}`));
  expect(await readPageSizes(visitor.page)).toEqual([paper[size]]);
});

test('every sheet in both languages can be read on a narrow screen without scrolling sideways', () => {
  expect(findings.narrow).toEqual([]);
});

test('every poster of a measure has its essential sentences whole, its bodies, its number and the notice', () => {
  expect(findings.words).toEqual([]);
});

test('every poster of a body lists the measures that name it, and that of the plan its groups', () => {
  expect(findings.lists).toEqual([]);
});

test('no sheet has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(visitor.problems).toEqual([]);
});

describe('a sheet as a page', () => {
  test('is the same from a folder: its style sheet lies beside it', async () => {
    const file = pathToFileURL(join(tested.dist, 'kit/ferry-2023/2/poster.both.html')).href;
    await visitor.page.goto(file);
    expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
    expect(await visitor.page.locator('.sheet').evaluate((sheet) => sheet.clientWidth)).toBe(794);
  });
});

test('a printed poster can be searched and copied', async () => {
  await visitor.page.goto(toUrl('/kit/ferry-2023/2/poster.both.html'));
  const { texts, lang, tagged } = await readPdf(
    await visitor.page.pdf({ preferCSSPageSize: true, tagged: true }),
  );
  expect(tagged).toBe(true);
  expect(lang).toBe('zh-CN');
  expect(texts.join('')).toContain('portal.example/2/');
});
