import { expect, test } from 'vitest';
import { cutToIndexedPart } from './indexed-part.ts';

const page = `<!DOCTYPE html><html lang="zh-CN" data-x="1"> <head><meta charset="utf-8"><title>题 &amp; 名</title><style>p{}</style></head>
<body><header>Menu</header> <main id="main"> <p>above</p> <article class="a" data-pagefind-body data-pagefind-filter="kind:measure"> <h1>One</h1> </article> </main> <footer>End</footer></body></html>`;

test('keeps language, title and what is marked, with its attributes', () => {
  expect(cutToIndexedPart(page)).toBe(
    '<!doctype html><html lang="zh-CN" data-x="1"><head><title>题 &amp; 名</title></head><body><article class="a" data-pagefind-body data-pagefind-filter="kind:measure"> <h1>One</h1> </article> </body></html>',
  );
});

test.each(['<html lang="zh-CN" data-x="1">', '<title>题 &amp; 名</title>', ' data-pagefind-body', '</main>'])(
  'leaves a page without %s as it is',
  (part) => {
    const other = page.replace(part, '');
    expect(cutToIndexedPart(other)).toBe(other);
  },
);
