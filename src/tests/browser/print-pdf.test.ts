import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type PdfBookmark, type PdfReport, readPdf } from '../../print/booklet/read-pdf.ts';
import { findBrowserCache } from '../../quality/browser/browser-cache.ts';
import { outsideTests, type ProjectCopy, projectRoot } from '../../quality/project-copy.ts';
import { sampleGraph, sampleMeasure } from '../samples/portal.ts';
import { copySampleProject } from '../samples/sample-project.ts';
import { tested } from '../site/built-site.ts';

const { mainInstrument, site } = sampleGraph();
const { origin, base } = site;
const measure = sampleMeasure('ferry-2023', '2');

/** A PDF that has been made, as bytes and as what it says of itself. */
interface Made {
  bytes: Buffer;
  report: PdfReport;
}

let copy: ProjectCopy;
let folder: string;
let printed: Made;
let booklet: Made;

/** Runs `npm run pdf` with these words in a project whose content is the sample. */
function run(...words: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(copy.root, 'scripts/pdf.ts'), ...words], {
      cwd: copy.root,
      env: outsideTests(process.env),
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}

async function make(name: string, ...words: string[]): Promise<Made> {
  const file = join(folder, name);
  const { status, output } = await run(...words, '--out', file);
  if (status !== 0) throw new Error(`npm run pdf ended with ${status}:\n${output}`);
  const bytes = readFileSync(file);
  return { bytes, report: await readPdf(bytes) };
}

beforeAll(async () => {
  copy = copySampleProject('print-pdf');
  cpSync(tested.dist, copy.dist, { recursive: true });
  // The browser is not unpacked anew.
  mkdirSync(join(copy.root, 'node_modules/.cache'));
  symlinkSync(findBrowserCache(projectRoot), join(copy.root, 'node_modules/.cache/test-browser'));
  folder = mkdtempSync(join(tmpdir(), 'print-pdf-'));
  [printed, booklet] = await Promise.all([make('measure.pdf', '/zh/ferry-2023/2/'), make('booklet.pdf')]);
});
afterAll(() => {
  copy.remove();
  rmSync(folder, { recursive: true, force: true });
});

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

function listBookmarks(bookmarks: readonly PdfBookmark[]): PdfBookmark[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...listBookmarks(bookmark.children)]);
}

describe.each([
  ['the measure', () => printed],
  ['the booklet', () => booklet],
])('%s', (_name, getMade) => {
  test('is tagged, has a language and a title', () => {
    const { tagged, lang, title } = getMade().report;
    expect(tagged).toBe(true);
    expect(lang).toBe('zh-CN');
    expect(title).toMatch(/渡口|渡运/);
  });

  test('embeds every font', () => {
    const raw = getMade().bytes.toString('latin1');
    const fonts = raw.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(raw.match(/\/FontFile\d? \d+ 0 R/g)?.length).toBe(fonts.length);
  });

  test('links to the portal and not to the machine that made it', () => {
    const { links } = getMade().report;
    expect(links.length).toBeGreaterThan(0);
    const elsewhere = links.filter((link) => !link.startsWith(`${origin}${base}`));
    expect(elsewhere).toEqual(getMade() === printed ? [`mailto:${site.corrections}`] : []);
  });

  test('says on every sheet which of how many it is', () => {
    const { pages, texts } = getMade().report;
    const unnumbered = texts.flatMap((text, index) =>
      withoutSpace(text).includes(`${index + 1}/${pages}`) ? [] : [index + 1],
    );
    expect(unnumbered).toEqual(getMade() === booklet ? [1] : []);
  });
});

test('a measure is one sheet with its words', () => {
  expect(printed.report.pages).toBeLessThanOrEqual(2);
  const text = withoutSpace(printed.report.texts.join(''));
  expect(measure.segments.length).toBe(2);
  for (const { source } of measure.segments) expect(text).toContain(withoutSpace(source));
  expect(text).toContain(`${origin}${base}ferry-2023/2/`);
});

test.each(['zh', 'en'])('the responsibility matrix in %s is one sheet of A3', async (locale) => {
  const { bytes, report } = await make(`matrix.${locale}.pdf`, `/${locale}/agencies/matrix/`);
  expect(report.pages).toBe(1);
  const sides = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes.toString('latin1'))?.slice(1) ?? [];
  expect(sides.map((points) => Math.round((Number(points) / 72) * 25.4))).toEqual([420, 297]);
});

test('the sheets of an item are one tagged PDF: three posters on A4, three table cards on A6', async () => {
  const { bytes, report } = await make('sheets.pdf', '--kit', '2');
  expect(report.pages).toBe(6);
  expect(report.tagged).toBe(true);
  const sizes = [...bytes.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, ...sides]) => sides.map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
  );
  expect(sizes).toEqual(['210×297', '210×297', '210×297', '105×148', '105×148', '105×148']);
  for (const { source } of measure.essentials) {
    expect(withoutSpace(report.texts[0] ?? '')).toContain(withoutSpace(source));
  }
  expect(withoutSpace(report.texts[5] ?? '')).toContain('theChinesetextprevails');
  expect(report.outline.map(({ title }) => title)).toHaveLength(6);
  expect(report.outline[1]?.title).toContain('Optimize the layout of ferry landings');
});

describe('the booklet', () => {
  test('has a bookmark for every measure, on the sheet where it begins', () => {
    const { outline, texts, pages } = booklet.report;
    expect(pages).toBeGreaterThan(6);
    expect(pages).toBeLessThan(15);
    const bookmarks = listBookmarks(outline);
    expect(mainInstrument.measures.length).toBe(10);
    for (const { num, heading } of mainInstrument.measures) {
      const start = withoutSpace(`${num}${heading.source}`);
      const found = bookmarks.filter(({ title }) => withoutSpace(title).startsWith(start));
      expect(found.length, `bookmarks that begin with ${start}`).toBe(1);
      const page = found[0]?.page ?? 0;
      expect(withoutSpace(texts[page - 1] ?? '')).toContain(start);
      expect(found[0]?.title).toContain(heading.target ?? '');
    }
  });

  test('has contents with the number of the sheet on which each measure begins', () => {
    const contents = booklet.report.texts.slice(1, 4).join('\n');
    const bookmarks = listBookmarks(booklet.report.outline);
    for (const { num, heading } of mainInstrument.measures) {
      const page = bookmarks.find(({ title }) =>
        withoutSpace(title).startsWith(withoutSpace(`${num}${heading.source}`)),
      )?.page;
      const words = [
        heading.target ?? 'Not translated yet.',
        heading.editorial ? '[Editorial heading]' : '',
        heading.state === 'stale' ? 'The Chinese has changed since; this English is out of date.' : '',
      ];
      const line = withoutSpace(`${words.join('')}${page}`);
      expect(withoutSpace(contents)).toContain(line);
    }
  });

  test('holds every sentence in both languages, as it can be searched and copied', () => {
    const text = withoutSpace(booklet.report.texts.join(''));
    const pairs = mainInstrument.provisions.flatMap(({ segments }) => segments);
    expect(pairs.length).toBe(26);
    const missing = pairs
      .flatMap(({ source, target }) => [source, target ?? ''])
      .filter((sentence) => !text.includes(withoutSpace(sentence)));
    expect(missing).toEqual([]);
  });
});

test.each([
  [2, ['/zh/ferry-2023/2/'], /There is no file to print “.+” to: --out is missing\. Use: npm run pdf -- /],
  [
    2,
    ['--kit', '99', '--out', 'a.pdf'],
    /“99” has no share kit\. Name an item as agencies\/[\w-]+, ferry-2023, ferry-2023\/1, or a measure of the main document by its number alone\./,
  ],
  [2, ['--kit', '2'], /There is no file to print “.+” to: --out is missing\. Use: npm run pdf -- /],
  [2, ['zh', '--out', 'a.pdf'], /“zh” is no address of the portal/],
  [
    1,
    ['/zh/none/', '--out', 'a.pdf'],
    /There is no page \/zh\/none\/ in .*Write the address as the site has it/,
  ],
  [
    2,
    ['/zh/', '--out', 'a.pdf', '--dist', '/nowhere'],
    /There is no built portal at \/nowhere\. Run `npm run build` first/,
  ],
] as const)('with %i ends npm run pdf -- %j, which says what is wrong', async (code, words, message) => {
  const { status, output } = await run(...words);
  expect(status).toBe(code);
  expect(output).toMatch(message);
});
