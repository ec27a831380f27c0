import { expect, test } from 'vitest';

import { toShownResult } from './run.ts';

test.each([
  ['/zh/trade-2024/12/', 'measure', '12'],
  ['/sub/en/trade-2024/7/?via=search#s2', 'measure', '7'],
  ['/zh/agencies/beijing-customs/', 'agency', 'beijing-customs'],
  ['/en/agencies/', 'other', '/en/agencies/'],
  ['/zh/trade-2024/text/#measure-12-s1', 'other', '/zh/trade-2024/text/#measure-12-s1'],
  ['/zh/terms/aeo/', 'other', '/zh/terms/aeo/'],
])('%s leads to %s %s', (address, kind, key) => {
  expect(toShownResult(address)).toEqual({ kind, key });
});
