import { expect, test } from 'vitest';

import { allRules } from '../all-rules.ts';
import { assertNone } from '../violation.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

test('there are pages to check: 32 measures, 40 agencies and their frame, in both locales', () => {
  expect(site.pages.filter(({ locale }) => locale === 'zh').length).toBeGreaterThan(72);
  expect(site.pages.filter(({ locale }) => locale === 'en').length).toBeGreaterThan(72);
  expect(site.pages.filter(({ locale }) => locale === null).length).toBeGreaterThan(64);
});

test.each(allRules)('%s', async (_says, rule) => {
  assertNone(await rule(site));
});
