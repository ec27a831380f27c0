import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { buildGraph } from '../../model/link/build-graph.ts';
import type { Content } from '../../model/content.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildBooklet, type Booklet } from '../../views/pages/booklet.ts';
import { clearBooklets, findBookletFile, toBookletPath } from './booklet-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'booklets-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function makeBooklet(content: Content = sampleContent()): Booklet {
  const graph = buildGraph(content);
  return buildBooklet(graph, graph.mainInstrument);
}

function keep(booklet: Booklet): string {
  clearBooklets(root, 'sample');
  const file = toBookletPath(root, 'sample', booklet);
  writeFileSync(file, '%PDF-');
  return file;
}

test('a booklet that was not made is not found', () => {
  expect(findBookletFile(root, 'sample', makeBooklet)).toBeUndefined();
});

test('nothing is prepared where no booklet has been made', () => {
  const prepare = () => {
    throw new Error('It was prepared.');
  };
  expect(findBookletFile(root, 'sample', prepare)).toBeUndefined();
  clearBooklets(root, 'sample');
  expect(findBookletFile(root, 'sample', prepare)).toBeUndefined();
});

test('a made one is found by the words it prints', () => {
  const file = keep(makeBooklet());
  expect(findBookletFile(root, 'sample', makeBooklet)).toEqual({ file, bytes: 5 });
});

test('another origin makes another booklet: its address and code are other ones', () => {
  keep(makeBooklet());
  const content = sampleContent();
  const moved = makeBooklet({ ...content, site: { ...content.site, origin: 'https://b.example' } });
  expect(findBookletFile(root, 'sample', () => moved)).toBeUndefined();
});

test('a change of one English sentence makes another booklet', () => {
  keep(makeBooklet());
  const content = sampleContent();
  for (const pair of content.translations.flatMap(({ pairs }) => pairs)) {
    if (pair.target === 'Promote the first service.') pair.target = 'Promote the first service now.';
  }
  const changed = makeBooklet(content);
  expect(JSON.stringify(changed)).toContain('first service now.');
  expect(findBookletFile(root, 'sample', () => changed)).toBeUndefined();
});

test('only the newest is kept', () => {
  const old = keep({ ...makeBooklet(), lang: 'old' });
  const current = keep(makeBooklet());
  expect(findBookletFile(root, 'sample', () => ({ ...makeBooklet(), lang: 'old' }))).toBeUndefined();
  expect(old).not.toBe(current);
});

test('a booklet lies in the cache of its document, below the digest of what it prints', () => {
  const path = toBookletPath('/portal', 'sample', makeBooklet());
  expect(path).toMatch(/^\/portal\/\.cache\/kit\/sample\/booklet\.both\.[0-9a-f]{16}\.pdf$/);
  expect(toBookletPath('/portal', 'sample', makeBooklet())).toBe(path);
});
