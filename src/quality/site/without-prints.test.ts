import { expect, test } from 'vitest';

import { getAt } from '../../language/get-at.ts';
import { withoutPrints } from './without-prints.ts';

/** A site of these files. */
function site(contents: Record<string, string>) {
  const texts = new Map(Object.entries(contents));
  return { files: [...texts.keys()], read: (file: string) => Buffer.from(getAt(texts, file)) };
}

/** What is left of a page with this content. */
const strip = (html: string): string =>
  withoutPrints(site({ 'index.html': html }))
    .read('index.html')
    .toString();

const print = '<a href="/kit/a.pdf" type="application/pdf" data-booklet>The booklet</a>';

test.each([
  ['in a paragraph of its own', `<p>A</p> <p class="x">${print}</p>`],
  ['in an item of its own', `<p>A</p><li> ${print} </li>`],
  ['as an entry of its own', `<p>A</p><dt>To print</dt><dd>${print}</dd>`],
  ['beside other words', `<p>A ${print}</p>`],
])('a link to a print goes, %s', (_where, html) => {
  expect(strip(html)).toBe('<p>A</p>');
});

test('other links stay, and other files as they are; the print itself is not there', () => {
  const html = '<p><a href="/kit/a.zip">The kit</a> here</p>';
  expect(strip(html)).toBe(html);
  expect(strip('<p>A</p>  <ul> <li>B </li></ul>')).toBe('<p>A</p><ul><li>B </li></ul>');
  const { files, read } = withoutPrints(site({ 'index.html': '', 'a.txt': print, 'a.pdf': '%PDF' }));
  expect(files).toEqual(['index.html', 'a.txt']);
  expect(read('a.txt').toString()).toBe(print);
});
