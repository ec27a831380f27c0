import { expect, test } from 'vitest';
import { editions, getFirstLocale, localesOf } from './edition.ts';

test('an edition is in one language, or in both with the Chinese first', () => {
  expect(editions).toEqual(['zh', 'en', 'zh+en']);
  expect(editions.map(localesOf)).toEqual([['zh'], ['en'], ['zh', 'en']]);
  expect(editions.map(getFirstLocale)).toEqual(['zh', 'en', 'zh']);
});
