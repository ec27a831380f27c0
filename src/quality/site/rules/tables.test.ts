import { expect, test } from 'vitest';

import { sampleSite } from '../sample-site.ts';
import { checkTables } from './tables.ts';

test('a table with header cells is right', async () => {
  const site = sampleSite({ '/zh/': { main: '<table><tr><th>1</th><td>2</td></tr></table>' } });
  expect(await checkTables(site)).toEqual([]);
});

test('tables without header cells are reported', async () => {
  const site = sampleSite({ '/zh/': { main: '<table><tr><td>1</td></tr><tr><td>2</td></tr></table>' } });
  expect(await checkTables(site)).toEqual([
    {
      page: '/zh/',
      rule: 'tables',
      message: 'A table of 2 rows has no th.',
      hint: 'Mark the cells that name a row or a column as th with a scope.',
      line: 11,
    },
  ]);
});
