import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mutant } from '../quality/mutants/mutant.ts';
import { runCommand } from '../tests/run-command.ts';
import { createTestMutants } from './test-mutants.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'test-mutants-'));
  write('src/model/late.ts', 'export const isLate = (days: number) => days > 30;\n');
  write('src/model/late.test.ts', '');
  write('src/language/yes.ts', "export const yes = 'yes';\n");
  write('src/language/yes.test.ts', '');
  write('src/quality/mutants/equivalent.yaml', '{}\n');
});
afterEach(() => rmSync(root, { recursive: true }));

/** The command with a stand-in for the mutation tester to which every mutant but the listed ones is killed. */
const commandWhere = (...survivors: string[]) =>
  createTestMutants((_root, _room, piece: readonly Mutant[]) => {
    const mutants = piece.map(({ start, end, mutator, replacement }) => ({
      mutatorName: mutator,
      replacement,
      location: { start, end },
      status: survivors.includes(replacement) ? 'Survived' : 'Killed',
    }));
    return Promise.resolve({ files: Object.fromEntries(piece.map(({ file }) => [file, { mutants }])) });
  });

test('every room is run when none is named; what all tests notice is green', async () => {
  const { code, output, errors } = await runCommand(commandWhere(), [], { root });
  expect(code).toBe(0);
  expect(output).toBe(
    [
      'room      mutants  killed  timeout  broken  survived  no test  equivalent    score  of',
      'language        1       1        0       0         0        0           0  100.0 %  all',
      'model           5       5        0       0         0        0           0  100.0 %  all',
      '',
    ].join('\n'),
  );
  expect(errors).toContain('model: 5 mutants in 1 file, all are run.\n');
});

test('survivors are listed; a score of exactly the goal is green, one below is red', async () => {
  const one = await runCommand(commandWhere('days >= 30'), ['model'], { root });
  expect(one.output).toContain('80.0 %');
  expect(one.output).toContain(
    'No test notices:\n  src/model/late.ts:1:41 EqualityOperator: days > 30 → days >= 30\n',
  );
  expect(one.code).toBe(0);
  const two = await runCommand(commandWhere('days >= 30', 'true'), ['model/late.ts'], { root });
  expect(two.output).toContain('60.0 %');
  expect(two.code).toBe(1);
});

test('what is judged equivalent does not count; an entry that fits nothing is red', async () => {
  const entry = (becomes: string) =>
    `src/model/late.ts:\n  - line: 'export const isLate = (days: number) => days > 30;'\n    becomes: '${becomes}'\n    because: No text of the sample has thirty days.\n`;
  write('src/quality/mutants/equivalent.yaml', entry('days >= 30'));
  const fitting = await runCommand(commandWhere('days >= 30'), ['model'], { root });
  expect(fitting).toMatchObject({ code: 0, output: expect.stringContaining('100.0 %') });
  write('src/quality/mutants/equivalent.yaml', entry('days >= 31'));
  const idle = await runCommand(commandWhere('days >= 30'), ['model'], { root });
  expect(idle.code).toBe(1);
  expect(idle.output).toContain(
    'Entries of src/quality/mutants/equivalent.yaml that fit no survivor; delete them:\n  src/model/late.ts: “export const isLate = (days: number) => days > 30;” → “days >= 31”\n',
  );
});

test('a sample of a room is run on demand', async () => {
  const { output } = await runCommand(commandWhere(), ['model', '--sample', '3', '--seed', '12'], { root });
  expect(output).toContain('3 of 5, seed 12');
});

test('results of earlier runs are forgotten on demand only', async () => {
  write('.cache/mutants/model.json', 'kept');
  await runCommand(commandWhere(), ['model'], { root });
  expect(existsSync(join(root, '.cache/mutants/model.json'))).toBe(true);
  await runCommand(commandWhere(), ['model', '--fresh'], { root });
  expect(existsSync(join(root, '.cache/mutants/model.json'))).toBe(false);
});

test.each([
  [
    ['cellar'],
    'There is no room “cellar”, and no program of that name in one; the rooms are: language, model. Use: npm run test:mutants',
  ],
  [['--samples', '3'], 'The option --samples is not known. Use: npm run test:mutants'],
  [
    ['--sample', 'few'],
    'The option --sample has the value “few”, which is no number from 1 to 999999999. Use:',
  ],
  [['--sample', '0'], 'The option --sample has the value “0”, which is no number'],
  [['--seed', '1.5'], 'The option --seed has the value “1.5”, which is no number'],
])('%j is refused with the list of what can be given', async (given, message) => {
  const { code, output, errors } = await runCommand(commandWhere(), given, { root });
  expect(code).toBe(2);
  expect(output).toBe('');
  expect(errors).toContain(message);
  expect(errors).toContain('--seed S');
});
