import { expect, test } from 'vitest';

import { proseProcessor } from './prose-tables.ts';

async function render(markdown: string): Promise<string> {
  const renderer = await proseProcessor.createRenderer({});
  const { code } = await renderer.render(markdown, { frontmatter: { title: 'Guide' } });
  return code;
}

const table = '| Where | Width |\n| --- | --- |\n| Landing | 210 mm |\n';

test('a table is called like the heading above it, and its first row heads the columns', async () => {
  const html = await render(`## How large\n\n${table}\n### On a table\n\nWords.\n\n${table}`);
  expect(html.match(/<table[^>]*>/g)).toEqual([
    '<table aria-label="How large">',
    '<table aria-label="On a table">',
  ]);
  expect(html.match(/<th [^>]*>[^<]*/g)?.slice(0, 2)).toEqual([
    '<th scope="col">Where',
    '<th scope="col">Width',
  ]);
});

test('a table above all headings is called like the page', async () => {
  expect(await render(`${table}\n## Later\n`)).toContain('<table aria-label="Guide">');
});
