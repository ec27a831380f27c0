import { describe, expect, test } from 'vitest';

import { readPage } from '../site/page.ts';
import { formatLikeness, groupBySkeleton } from './skeleton.ts';

const page = (address: string, main: string) =>
  readPage(
    address,
    `<!doctype html><html lang="en"><head><title>Page</title></head><body><main>${main}</main></body></html>`,
  );

/** How many pages are looked at of two. */
const count = (one: string, other: string): number =>
  groupBySkeleton([page('/1/', one), page('/2/', other)]).length;

describe('one page stands for both that differ in', () => {
  test.each([
    ['words', '<p>One</p>', '<p>Two words</p>'],
    ['how many of the same there are', '<ul><li>1</li></ul>', '<ul><li>1</li><li>2</li></ul>'],
    ['order', '<h2>A</h2><p>B</p>', '<p>B</p><h2>A</h2>'],
    ['targets', '<p><a href="/en/1/">A</a></p>', '<p><a href="/en/2/">A</a></p>'],
    ['ids', '<p id="s1">A</p>', '<p id="s2">A</p>'],
    ['space', '<p>A</p>', '<p>A</p>\n'],
    ['what one has besides', '<p>A</p>', '<p>A</p><ul><li>B</li></ul>'],
  ])('%s', (_what, one, other) => {
    expect(count(one, other)).toBe(1);
    expect(count(other, one)).toBe(1);
  });
});

describe('both pages are looked at that differ in', () => {
  test.each([
    ['tags', '<p>A</p>', '<div>A</div>'],
    ['nesting', '<p>A</p><b>C</b>', '<p>A<b>C</b></p>'],
    ['classes', '<p class="a">A</p>', '<p class="b">A</p>'],
    ['languages', '<p lang="zh-CN">A</p>', '<p>A</p>'],
    ['roles', '<p role="note">A</p>', '<p role="status">A</p>'],
    ['states', '<a href="/" aria-current="page">A</a>', '<a href="/">A</a>'],
    ['attributes', '<img src="a" alt="A">', '<img src="a">'],
    ['whether an attribute says anything', '<img src="a" alt="A">', '<img src="a" alt="">'],
    ['whether there are words', '<a href="/">A</a>', '<a href="/"></a>'],
    ['whether a link with a picture has words', '<a href="/"><i></i> A</a>', '<a href="/"><i></i></a>'],
    [
      'what a table holds',
      '<table><tr><th>A</th><td>B</td></tr></table>',
      '<table><tr><td>B</td></tr></table>',
    ],
    ['one landmark or several', '<nav>A</nav>', '<nav>A</nav><nav>A</nav>'],
    ['names of landmarks', '<nav aria-label="A">A</nav>', '<nav aria-label="B">A</nav>'],
  ])('%s', (_what, one, other) => {
    expect(count(one, other)).toBe(2);
    expect(count(other, one)).toBe(2);
  });
});

test('of pages with one skeleton the longest stands for the others, and the list says so', () => {
  const groups = groupBySkeleton([
    page('/1/', '<p>A</p>'),
    page('/2/', '<p>Long words</p>'),
    page('/3/', '<p><b>A</b></p>'),
    page('/4/', '<p>B</p>'),
  ]);
  expect(groups).toEqual([
    { stands: '/2/', stoodFor: ['/1/', '/4/'] },
    { stands: '/3/', stoodFor: [] },
  ]);
  expect(formatLikeness(groups)).toBe('/2/ for /1/ /4/\n/3/\n');
});
