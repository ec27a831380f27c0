import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readBuiltSite, tested } from './built-site.ts';

const site = readBuiltSite();
const issued = readFileSync(`${tested.root}/seeds/trade-2024/source.txt`);

test('the issued text is offered byte for byte', () => {
  expect(issued.length).toBeGreaterThan(0);
  expect(site.read('data/trade-2024/source.txt').equals(issued)).toBe(true);
});

test.each(['/zh/trade-2024/', '/en/trade-2024/'])('%s links to it and prints its checksum', (address) => {
  const page = site.findPage(address);
  expect(page?.html).toContain(createHash('sha256').update(issued).digest('hex'));
  expect(page?.html).toContain(`href="${site.base}data/trade-2024/source.txt"`);
});
