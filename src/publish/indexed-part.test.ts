import { expect, test } from 'vitest';
import { cutToIndexedPart } from './indexed-part.ts';

const head = '<!doctype html><html lang="zh-CN" data-x="1"><head><title>题 &amp; 名</title></head><body>';

/** A page with a body to index. */
function toPage(content: string): string {
  return `<!DOCTYPE html><html lang="zh-CN" data-x="1"> <head><meta charset="utf-8"><title>题 &amp; 名</title><style>p{}</style></head>
<body><header>Menu</header> <main id="main"> <p>above</p> <article class="a" data-pagefind-body data-pagefind-filter="kind:measure">${content}</article> </main> <footer>End</footer></body></html>`;
}

/** What is left of that body. */
function cut(content: string): string {
  const page = cutToIndexedPart(toPage(content));
  const begin = `${head}<article class="a" data-pagefind-body data-pagefind-filter="kind:measure">`;
  expect(page.startsWith(begin)).toBe(true);
  expect(page.endsWith('</article> </body></html>')).toBe(true);
  return page.slice(begin.length, -'</article> </body></html>'.length);
}

test('keeps language, title and what is marked, with its attributes', () => {
  expect(cut(' <h1>One</h1> ')).toBe(' <h1>One</h1> ');
});

test('drops what is to be ignored with all that it holds, and keeps what is ignored as text only', () => {
  expect(
    cut(
      '<p>a</p><div class="x" data-pagefind-ignore="all"><div>b<br></div><p>c</p></div><p data-pagefind-ignore>d</p><nav data-pagefind-ignore="all">e</nav>f',
    ),
  ).toBe('<p>a</p><p data-pagefind-ignore>d</p>f');
});

test('tags in the values of attributes are none', () => {
  expect(
    cut(
      '<div data-pagefind-ignore="all"><a title="</div> > <div>">b</a></div><p title=\'1\' data-x=" data-pagefind-ignore=&quot;all&quot;">c</p>',
    ),
  ).toBe('<p title=\'1\' data-x=" data-pagefind-ignore=&quot;all&quot;">c</p>');
});

test('an element to be ignored that has no end stays', () => {
  expect(cut('<p>a</p><img data-pagefind-ignore="all"><p>b</p>')).toBe(
    '<p>a</p><img data-pagefind-ignore="all"><p>b</p>',
  );
});

test.each(['<html lang="zh-CN" data-x="1">', '<title>题 &amp; 名</title>', ' data-pagefind-body', '</main>'])(
  'leaves a page without %s as it is',
  (part) => {
    const other = toPage('x').replace(part, '');
    expect(cutToIndexedPart(other)).toBe(other);
  },
);
