import { describe, expect, test } from 'vitest';
import { splitEnglish, toPhrase, toRoot, toStem } from './english.ts';

describe('stems', () => {
  test.each([
    ['authorised authorized authorises authorizing'],
    ['license licenses licensed'],
    ['centre center centers'],
    ['favour favor favoured'],
    ['remanufactured remanufacturing remanufactures'],
  ])('%s are one', (words) => {
    expect(new Set(words.split(' ').map(toStem)).size).toBe(1);
  });

  test('words that only look alike stay apart', () => {
    expect(toStem('customs')).not.toBe(toStem('customer'));
    expect(toStem('four')).not.toBe(toStem('for'));
  });
});

test('roots join what is made of one word', () => {
  expect(new Set(['inspection', 'inspector', 'inspecting'].map(toRoot)).size).toBe(1);
  expect(toRoot('air')).toBe('air');
});

test('a phrase is its stems without articles and punctuation', () => {
  expect(toPhrase('The “Bonded + ERP” reforms')).toBe('bond + erp reform');
});

test('words keep their places', () => {
  const text = 'cross-border e-commerce';
  expect(splitEnglish(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'cross',
    'border',
    'e',
    'commerce',
  ]);
});
