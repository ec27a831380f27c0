import { describe, expect, test } from 'vitest';

import { appendToLedger, comparePermalinks, findAddresses, parseLedger } from './permalinks.ts';
import { sampleSite } from './sample-site.ts';

describe('findAddresses', () => {
  test('names every page but the one for missing addresses, and the promised fragments of measures', () => {
    const site = sampleSite({
      '/': { main: '<h1 id="s1">1</h1>' },
      '/404.html': {},
      '/zh/ferry-2023/8/': { main: '<p id="s2"></p><p id="s1"></p><p id="agencies"></p><p id="other"></p>' },
      '/zh/ferry-2023/2/': { main: '<p id="s10"></p><p id="s9"></p>' },
      '/ferry-2023/8/': { main: '<p id="s1"></p>' },
      '/en/greenway-2024/2-1/': { main: '<p id="s1"></p><p id="agencies"></p>' },
      '/12/': { main: '<p id="s1"></p>' },
      '/zh/12/': { main: '<p id="s1"></p>' },
    });
    expect(findAddresses(site)).toEqual([
      '/',
      '/12/',
      '/en/greenway-2024/2-1/',
      '/en/greenway-2024/2-1/#agencies',
      '/en/greenway-2024/2-1/#s1',
      '/ferry-2023/8/',
      '/ferry-2023/8/#s1',
      '/zh/12/',
      '/zh/ferry-2023/2/',
      '/zh/ferry-2023/2/#s9',
      '/zh/ferry-2023/2/#s10',
      '/zh/ferry-2023/8/',
      '/zh/ferry-2023/8/#agencies',
      '/zh/ferry-2023/8/#s1',
      '/zh/ferry-2023/8/#s2',
    ]);
  });

  test('names provisions and sentences of a whole text, and nothing else in it', () => {
    const ids = [
      'notice',
      'notice-s1',
      'preamble',
      'sec-2',
      'sec-2-1',
      'sec-3-1-s2',
      'measure-12',
      'measure-12-s1',
      'text-1',
      'top',
      'section',
      'sec-2-heading',
    ];
    const main = ids.map((id) => `<p id="${id}"></p>`).join('');
    const site = sampleSite({ '/en/ferry-2023/text/': { main }, '/en/ferry-2023/': { main } });
    expect(findAddresses(site)).toEqual([
      '/en/ferry-2023/',
      '/en/ferry-2023/text/',
      ...[
        'measure-12',
        'measure-12-s1',
        'notice',
        'notice-s1',
        'preamble',
        'sec-2',
        'sec-2-1',
        'sec-3-1-s2',
        'text-1',
      ].map((id) => `/en/ferry-2023/text/#${id}`),
    ]);
  });
});

test('an address that vanished and one that is new are told apart', () => {
  expect(comparePermalinks(['/a/', '/b/', '/c/'], ['/a/', '/c/', '/d/'])).toEqual({
    vanished: ['/b/'],
    unlisted: ['/d/'],
  });
  expect(comparePermalinks(['/a/'], ['/a/'])).toEqual({ vanished: [], unlisted: [] });
});

test('the ledger grows at its end and keeps its own lines, in whatever order', () => {
  const ledger = '# Addresses\n/z/\n\n/a/';
  expect(parseLedger(ledger)).toEqual(['/z/', '/a/']);
  expect(appendToLedger(ledger, ['/c/10/', '/c/9/'])).toBe('# Addresses\n/z/\n\n/a/\n/c/9/\n/c/10/\n');
  expect(appendToLedger(ledger, [])).toBe(ledger);
  expect(appendToLedger('', ['/'])).toBe('/\n');
});
