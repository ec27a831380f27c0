import { expect, test } from 'vitest';

import { toShownResult } from './run.ts';

test.each([
  ['/zh/ferry-2023/8/', 'measure', '8'],
  ['/sub/en/ferry-2023/7/?via=search#s2', 'measure', '7'],
  ['/zh/greenway-2024/2-1/#s1', 'measure', 'greenway-2024/2-1'],
  ['/zh/agencies/yunpu-ferry-group/', 'agency', 'yunpu-ferry-group'],
  ['/en/agencies/', 'other', '/en/agencies/'],
  ['/zh/ferry-2023/text/#measure-8-s1', 'other', '/zh/ferry-2023/text/#measure-8-s1'],
  ['/zh/terms/wetland/', 'other', '/zh/terms/wetland/'],
])('%s leads to %s %s', (address, kind, key) => {
  expect(toShownResult(address, 'ferry-2023')).toEqual({ kind, key });
});
