import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { allRules, contentRules } from './all-rules.ts';

test('every rule of the folder is applied to the site and has a test of its own', () => {
  const files = readdirSync(new URL('rules/', import.meta.url));
  const rules = files.filter((file) => !file.endsWith('.test.ts'));
  expect([...allRules, ...contentRules]).toHaveLength(rules.length);
  expect(files.filter((file) => file.endsWith('.test.ts')).sort()).toEqual(
    rules.map((file) => file.replace('.ts', '.test.ts')).sort(),
  );
});
