import postcss from 'postcss';
import { expect, test } from 'vitest';

import { flexGapFallback } from './flex-gap-fallback.ts';

const guard = '@supports not ((inset: 0) or (ruby-position: over))';

/** What is added to a rule, without spaces at line ends. */
function added(css: string): string {
  const result = postcss([flexGapFallback()]).process(css, { from: undefined }).css;
  expect(result.startsWith(css)).toBe(true);
  return result.slice(css.length).replace(/\s+/g, ' ').trim();
}

test.each([
  ['.a{display:flex;column-gap:1rem}', 'margin-inline-end:1rem'],
  ['.a{display:inline-flex;gap:.5rem}', 'margin-inline-end:.5rem'],
  ['.a{display:flex;gap:0 1rem;flex-wrap:wrap}', 'margin-inline-end:1rem'],
  [
    '.a{display:flex;gap:2px calc(1px + 1rem);flex-wrap:wrap}',
    'margin-inline-end:calc(1px + 1rem);margin-bottom:2px',
  ],
  ['.a{display:flex;flex-direction:column;gap:3px}', 'margin-bottom:3px'],
])('%s', (css, margins) => {
  expect(
    added(css)
      .replace(/: /g, ':')
      .replace(/; /g, ';')
      .replace(/ ?\{ ?/g, '{')
      .replace(/;? ?\}/g, '}'),
  ).toBe(`${guard}{.a > :not(:last-child){${margins}}}`.replace(/: /g, ':'));
});

test('every selector of a rule gets it', () => {
  expect(added('.a, .b{display:flex;gap:1px}')).toContain('.a > :not(:last-child), .b > :not(:last-child)');
});

test.each(['.a{display:grid;gap:1rem}', '.a{display:flex}', '.a{display:flex;gap:0}', '.a{gap:1rem}'])(
  'nothing is added to %s',
  (css) => {
    expect(added(css)).toBe('');
  },
);

test('what is added says which file it is from, as Vite asks of every declaration', () => {
  const { root } = postcss([flexGapFallback()]).process('.a{display:flex;gap:1px}', {
    from: '/styles/a.css',
  });
  const files = new Set<string | undefined>();
  root.walk(({ source }) => void files.add(source?.input.file));
  expect([...files]).toEqual(['/styles/a.css']);
});
