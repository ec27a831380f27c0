import { CheckStatus } from '@stryker-mutator/api/check';
import { expect, test } from 'vitest';
import { SampleChecker } from './stryker-plugin.ts';

const at = (id: string, line: number) => ({
  id,
  fileName: '/portal/src/model/late.ts',
  location: { start: { line, column: 2 }, end: { line, column: 11 } },
  mutatorName: 'EqualityOperator',
  replacement: 'days >= 30',
});

test('only mutants of the sample reach the tests', async () => {
  const checker = new SampleChecker({
    projectRoot: '/portal',
    sample: ['src/model/late.ts:2:3:2:12 EqualityOperator days >= 30'],
  });
  await checker.init();
  expect(await checker.group([at('1', 1), at('2', 2)])).toEqual([['1', '2']]);
  expect(await checker.check([at('1', 1), at('2', 2)])).toEqual({
    '1': { status: CheckStatus.Passed },
    '2': { status: CheckStatus.CompileError, reason: 'It is not in the sample.' },
  });
});
