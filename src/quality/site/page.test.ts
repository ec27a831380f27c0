import { describe, expect, test } from 'vitest';

import { collapse, descendants, findAll, findLinks, findMeta, isWithin, readPage, textOf } from './page.ts';

const page = readPage(
  '/zh/a/',
  `<!doctype html>
<html lang="zh-CN"><head><meta property="og:title" content="题"><link rel="Alternate stylesheet" href="/a.css"></head>
<body><main id="m"><p>一<b lang="en">two</b></p><noscript><i id="n">三</i></noscript>
<template><u id="t">四</u></template><a name="old">五</a></main></body></html>`,
);

describe('readPage', () => {
  test('knows the address, its locale and the fragments, in noscript and template too', () => {
    expect(page.locale).toBe('zh');
    expect([...page.fragments]).toEqual(['m', 'n', 't', 'old']);
    expect(page.redirect).toBeNull();
  });

  test('gives each element its language, line and surroundings', () => {
    const bold = findAll(page, 'b')[0];
    expect(bold).toMatchObject({ lang: 'en', line: 3 });
    expect(bold && isWithin(bold, 'main')).toBe(true);
    expect(bold && isWithin(bold, 'a')).toBe(false);
    const main = findAll(page, 'main')[0];
    expect(main && descendants(main).map(({ tag }) => tag)).toEqual([
      'p',
      'b',
      'noscript',
      'i',
      'template',
      'u',
      'a',
    ]);
    expect(main && collapse(textOf(main))).toBe('一two三 四五');
    expect(main?.lang).toBe('zh-CN');
  });

  test('finds metas and links', () => {
    expect(findMeta(page, 'og:title')).toBe('题');
    expect(findMeta(page, 'description')).toBeUndefined();
    expect(findLinks(page, 'stylesheet')).toHaveLength(1);
  });

  test('reads where a redirect leads, whatever its spelling', () => {
    const redirect = (content: string) =>
      readPage('/12/', `<meta http-equiv="Refresh" content="${content}">`).redirect?.target;
    expect(redirect('0; url=/trade/12/')).toBe('/trade/12/');
    expect(redirect("0;URL='/trade/12/'")).toBe('/trade/12/');
    expect(redirect('30')).toBeUndefined();
  });
});
