import { expect, test } from 'vitest';
import { ContentError } from '../model/problem.ts';
import { runCommand } from '../tests/run-command.ts';
import { chooseCommand, command } from './command.ts';
import { CommandError } from './command-error.ts';

/** A command that throws, or ends with a code. */
function commandThat(end: () => number) {
  return command({ name: 'sail', options: { fast: { type: 'boolean', says: 'quickly' } }, run: end });
}

function throwing(error: unknown) {
  return commandThat(() => {
    throw error;
  });
}

test('the code of the work is the code of the command', async () => {
  expect(
    await runCommand(
      commandThat(() => 1),
      ['--fast'],
    ),
  ).toEqual({ code: 1, output: '', errors: '' });
});

test('wrong arguments end with 2 before any work', async () => {
  const result = await runCommand(throwing(new Error('worked')), ['--slow']);
  expect(result).toEqual({
    code: 2,
    output: '',
    errors: 'The option --slow is not known. Use: npm run sail -- [--fast]\n  --fast  quickly\n',
  });
});

test('--help prints how the command is typed and does no work', async () => {
  const result = await runCommand(throwing(new Error('worked')), ['--help']);
  expect(result).toEqual({ code: 0, output: 'npm run sail -- [--fast]\n  --fast  quickly\n', errors: '' });
});

const problem = { file: 'a.yaml', line: 2, column: 3, message: 'It is wrong.', hint: 'Make it right.' };

test.each([
  [new CommandError('There is no wind.', 'Wait for it.'), 2, 'There is no wind. Wait for it.\n'],
  [new CommandError('There is no wind.', 'Wait for it.', 1), 1, 'There is no wind. Wait for it.\n'],
  [
    new ContentError([problem]),
    1,
    '1 problem(s) in the content:\na.yaml:2:3\n  It is wrong. Make it right.\n',
  ],
  [new Error('The site is not built. Build it.'), 1, 'The site is not built. Build it.\n'],
  [
    new TypeError('x is not a function\n    at here'),
    1,
    'The command sail met an error it does not know: x is not a function. Run it again with DEBUG=1 in the environment to see where, and report what it shows.\n',
  ],
  [
    'a word',
    1,
    'The command sail met an error it does not know: a word. Run it again with DEBUG=1 in the environment to see where, and report what it shows.\n',
  ],
])('%s is written without a stack', async (error, code, errors) => {
  expect(await runCommand(throwing(error), [])).toEqual({ code, output: '', errors });
});

test('with DEBUG the stack stands above the message', async () => {
  const { errors } = await runCommand(throwing(new TypeError('x')), [], { environment: { DEBUG: '1' } });
  expect(errors).toMatch(/^TypeError: x\n {4}at [^]*\nThe command sail met an error/);
});

const desk = chooseCommand({
  open: commandThat(() => 0),
  close: command({ name: 'desk -- close', options: {}, run: () => 1 }),
});

test('a command of several is chosen by its name, which it does not see itself', async () => {
  expect(await runCommand(desk, ['close'])).toEqual({ code: 1, output: '', errors: '' });
});

test.each([
  [[], 'No command is given.'],
  [['lock'], 'The command “lock” is not known.'],
  [['toString'], 'The command “toString” is not known.'],
])('%j is refused with the commands there are', async (given, said) => {
  expect(await runCommand(desk, given)).toEqual({
    code: 2,
    output: '',
    errors: `${said} Use one of:\n${desk.usage}\n`,
  });
});
