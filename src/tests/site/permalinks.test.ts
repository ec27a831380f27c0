import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { comparePermalinks, findAddresses, parseLedger } from '../../quality/site/permalinks.ts';
import { samplePortalRoot } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const ledger = parseLedger(readFileSync(`${samplePortalRoot}/content/permalinks.txt`, 'utf8'));
const found = findAddresses(readBuiltSite());

test('the ledger promises pages, sentences and provisions', () => {
  const examples = [
    '/zh/ferry-2023/8/',
    '/en/ferry-2023/8/#s1',
    '/zh/greenway-2024/2-1/#agencies',
    '/ferry-2023/text/#measure-8-s1',
  ];
  expect(
    examples.filter((address) => !ledger.includes(address)),
    'Run `npm run permalinks` in a project with the sample in place of its content.',
  ).toEqual([]);
  expect(new Set(ledger).size).toBe(ledger.length);
});

test('no promised address has vanished', () => {
  expect(comparePermalinks(ledger, found).vanished, 'Restore them or let them redirect.').toEqual([]);
});

test('every address of the site is listed', () => {
  expect(
    comparePermalinks(ledger, found).unlisted,
    'Run `npm run permalinks` in a project with the sample in place of its content.',
  ).toEqual([]);
});
