import { expect, test } from 'vitest';

import { mutants } from './mutants.ts';
import { plant, plantedFiles } from './plant.ts';

const html = '<html lang="en"><head></head><body><main></main></body></html>';

test('a fault is planted in the source, at the end of main, in a style sheet and in a script', () => {
  const planted = plant(html, {
    name: 'all at once',
    rule: 'sample',
    replace: [' lang="en"', ''],
    insert: '<p>$&</p>',
    css: 'p { color: red }',
    script: 'void 0;',
  });
  expect(planted).toBe(
    `<html><head><link rel="stylesheet" href="${plantedFiles.css}"></head>` +
      `<body><main><p>$&</p></main><script type="module" src="${plantedFiles.script}"></script></body></html>`,
  );
});

test('a fault that has no place in the page is an error', () => {
  expect(() => plant(html, { name: 'no title', rule: 'sample', replace: ['<title>', ''] })).toThrow(
    'The fault “no title” has no place: the page does not hold <title>. Adapt it in mutants.ts to the page as it is now.',
  );
});

test('a fault that changes nothing is an error', () => {
  expect(() => plant(html, { name: 'nothing', rule: 'sample' })).toThrow(
    'The fault “nothing” changes nothing. Give it replace, insert, css or script.',
  );
});

test('every fault has a name of its own, and all that the brief names are among them', () => {
  const names = mutants.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const named = [
    ...[
      'no lang',
      'wrong lang part',
      'no alt',
      'low contrast',
      'unlabelled input',
      'empty link',
      'heading skip',
    ],
    ...['nested interactive', 'bad ARIA', 'small target', 'no zoom', 'positive tabindex', 'colour-only link'],
    ...['empty title', 'duplicate id', 'bad nesting', 'bad hreflang', 'outline removed', 'clickable div'],
    ...['broken skip link', 'ambiguous link', 'overflow', 'table without th'],
  ];
  expect(named).toHaveLength(23);
  expect(named.filter((wanted) => !names.some((name) => name.startsWith(wanted)))).toEqual([]);
});
