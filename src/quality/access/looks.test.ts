import { expect, test } from 'vitest';

import {
  allLooks,
  firstLook,
  largePrintClasses,
  largePrintLooks,
  mergeLooks,
  nameLook,
  type Look,
} from './looks.ts';

test('there are six looks, and the first is one of them', () => {
  expect(allLooks.map(nameLook)).toEqual([
    '320 px, light',
    '320 px, dark',
    '320 px, forced colours',
    '1280 px, light',
    '1280 px, dark',
    '1280 px, forced colours',
  ]);
  expect(allLooks).toContainEqual(firstLook);
});

test('large print is what readers can choose', () => {
  expect(largePrintLooks.map(nameLook)).toEqual(['320 px, light, large print', '1280 px, dark, large print']);
  expect(largePrintClasses).toEqual(['size-largest', 'contrast-high']);
});

test('what is found in several looks is listed once, with all of them', () => {
  const dark: Look = { width: 320, colours: 'dark' };
  const found = new Map([
    [firstLook, ['a', 'b']],
    [dark, ['b']],
  ]);
  expect(mergeLooks(found)).toEqual(['(320 px, light) a', '(320 px, light; 320 px, dark) b']);
});
