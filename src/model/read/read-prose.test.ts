import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePortalRoot } from '../../tests/samples/portal.ts';
import { readProse } from './read-prose.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(page: string, text: string): void {
  const path = join(root, 'content/pages', page);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const head = (title: string, order: number) =>
  `---\ntitle: ${title}\ndescription: What this is.\norder: ${order}\n---\n\nText.\n`;

function findProblems(): string[] {
  try {
    readProse(root);
    return [];
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .split('\n')
      .slice(1);
  }
}

test('a page has what its heads say, and the order is that of the Chinese ones', () => {
  write('zh/a.mdx', head('甲', 2));
  write('en/a.mdx', head('A', 1));
  write('zh/b.mdx', head('乙', 1));
  write('en/b.mdx', head('B', 2));
  write('zh/picture.png', '');
  write('readme.md', '');
  expect(readProse(root).map(({ slug, heads }) => [slug, heads.zh.title, heads.en.title])).toEqual([
    ['b', '乙', 'B'],
    ['a', '甲', 'A'],
  ]);
});

test('pages with the same place stand by the alphabet', () => {
  for (const slug of ['b', 'c', 'a'])
    for (const locale of ['zh', 'en']) write(`${locale}/${slug}.mdx`, head(slug, 1));
  expect(readProse(root).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['lines that end as on Windows', head('甲', 1).replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${head('甲', 1)}`],
  ['blanks after the dashes', head('甲', 1).replaceAll('---', '---  ')],
  ['a line of dashes in the text', `${head('甲', 1)}\n---\n\nMore.\n`],
  ['nothing below the head', head('甲', 1).replace('\n\nText.\n', '')],
])('a head is read in a file with %s', (_, text) => {
  write('zh/a.mdx', text);
  write('en/a.mdx', head('A', 1));
  expect(readProse(root)).toMatchObject([{ slug: 'a', heads: { zh: { title: '甲', order: 1 } } }]);
});

test('the sample portal is read; one without prose has none', () => {
  expect(readProse(samplePortalRoot).map(({ slug }) => slug)).toContain('about');
  expect(readProse(root)).toEqual([]);
});

test('every page must exist in every language', () => {
  write('zh/about.mdx', head('关于', 1));
  write('en/guide.mdx', head('Guide', 1));
  expect(findProblems()).toEqual([
    'content/pages/en/about.mdx',
    '  The page “about” exists in another language but not here. Write it in this language too, or remove the other.',
    'content/pages/zh/guide.mdx',
    '  The page “guide” exists in another language but not here. Write it in this language too, or remove the other.',
  ]);
});

test('what is wrong with heads is told with its place, of all files at once', () => {
  write('zh/a.mdx', '---\ntitle: 甲\ndescription: 说明。\norder: first\n---\n');
  write('en/a.mdx', '---\ntitle: [\n---\n');
  write('zh/b.mdx', 'No head at all.\n');
  write('en/b.mdx', '---\ntitle: B\n');
  write('zh/c.mdx', '---\n---\n');
  write('en/c.mdx', head('C', 1));
  const problems = findProblems();
  expect(problems.filter((line) => !line.startsWith(' '))).toEqual([
    'content/pages/zh/a.mdx:4:8',
    'content/pages/en/a.mdx:3:1',
    'content/pages/zh/b.mdx:1:1',
    'content/pages/en/b.mdx:1:1',
    'content/pages/zh/c.mdx:1:1',
  ]);
  expect(problems[1]).toMatch(/^ {2}The value at “order” does not fit: .+\. Correct the value/);
  expect(problems[3]).toMatch(/^ {2}This is not valid YAML: .+\. Correct the line/);
  expect(problems[5]).toBe(
    '  The page has no head. Begin the file with title, description and order between two lines of three dashes, as its neighbours do.',
  );
  expect(problems[9]).toMatch(/^ {2}The value at “the top level” does not fit: .+\./);
});
