import { expect, test } from 'vitest';
import { buildSettings } from './run-stryker.ts';

test('only the files of the piece are changed, only the tests of the room judge, and only chosen mutants are run', () => {
  const mutant = {
    file: 'src/model/late.ts',
    start: { line: 2, column: 3 },
    end: { line: 2, column: 12 },
    mutator: 'EqualityOperator',
    replacement: 'days >= 30',
  };
  expect(buildSettings('/portal', 'model', [mutant, { ...mutant, replacement: 'days < 30' }])).toMatchObject({
    mutate: ['src/model/late.ts'],
    checkers: ['sample'],
    sample: [
      'src/model/late.ts:2:3:2:12 EqualityOperator days >= 30',
      'src/model/late.ts:2:3:2:12 EqualityOperator days < 30',
    ],
    projectRoot: '/portal',
    vitest: { dir: 'src/model', related: true },
    incrementalFile: '.cache/mutants/model.json',
    concurrency: 2,
  });
});
