import { expect, test } from 'vitest';

import { checkPages, listPages } from './every-page.ts';

const addresses = listPages();

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', async () => {
  expect(addresses.length).toBeGreaterThan(170);
  const { problems, visited } = await checkPages(addresses, {}, async () => []);
  expect(visited).toBe(addresses.length);
  expect(problems).toEqual([]);
}, 120_000);
