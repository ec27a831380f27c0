import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { comparePermalinks, findAddresses, parseLedger } from '../../quality/site/permalinks.ts';
import { readBuiltSite, tested } from './built-site.ts';

const ledgerFile = `${tested.root}/content/permalinks.txt`;
const ledger = parseLedger(existsSync(ledgerFile) ? readFileSync(ledgerFile, 'utf8') : '');
const found = findAddresses(readBuiltSite());

test('the ledger promises pages, sentences and provisions', () => {
  const examples = [
    '/zh/trade-2024/12/',
    '/en/trade-2024/12/#s1',
    '/zh/trade-2024/12/#agencies',
    '/trade-2024/text/#measure-12-s1',
  ];
  expect(
    examples.filter((address) => !ledger.includes(address)),
    'Run `npm run permalinks`.',
  ).toEqual([]);
  expect(new Set(ledger).size).toBe(ledger.length);
});

test('no promised address has vanished', () => {
  expect(comparePermalinks(ledger, found).vanished, 'Restore them or let them redirect.').toEqual([]);
});

test('every address of the site is listed', () => {
  expect(comparePermalinks(ledger, found).unlisted, 'Run `npm run permalinks`.').toEqual([]);
});
