import { expect, test } from 'vitest';

import { allLooks, firstLook, nameLook } from './looks.ts';

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
