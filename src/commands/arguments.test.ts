import { expect, test } from 'vitest';
import { type Declaration, formatUsage, readArguments } from './arguments.ts';

const declaration = {
  name: 'sail',
  operands: { name: 'BOAT', one: 'boat', several: 'boats', minimum: 1, maximum: 2 },
  options: {
    fast: { type: 'boolean', says: 'with all sails' },
    port: { type: 'string', value: 'NAME', says: 'where to' },
    crew: { type: 'string', multiple: true, value: 'NAME', says: 'who sails' },
  },
} satisfies Declaration;

const usage = `npm run sail -- BOAT… [--fast] [--port NAME] [--crew NAME]…
  --fast       with all sails
  --port NAME  where to
  --crew NAME  who sails`;

test('what was given comes back by name, and what was not is false, absent or an empty list', () => {
  expect(readArguments(declaration, ['a', '--crew', 'x', '--fast', '--crew=y', 'b'])).toEqual({
    values: { fast: true, port: undefined, crew: ['x', 'y'] },
    operands: ['a', 'b'],
  });
  expect(readArguments(declaration, ['a'])).toEqual({
    values: { fast: false, port: undefined, crew: [] },
    operands: ['a'],
  });
});

test('what follows -- is never an option', () => {
  expect(readArguments(declaration, ['--', '--fast']).operands).toEqual(['--fast']);
});

test.each([
  [['a', '--slow'], 'The option --slow is not known.'],
  [['a', '-f'], 'The option -f is not known.'],
  [['a', '--toString'], 'The option --toString is not known.'],
  [['a', '--port'], 'The option --port has no value.'],
  [['a', '--port', '--fast'], 'The option --port has no value.'],
  [['a', '--fast=yes'], 'The option --fast takes no value.'],
  [[], '0 boats are given, not at least 1.'],
  [['a', 'b', 'c'], '3 boats are given, not at most 2: a, b, c.'],
])('%j is refused with the list of options', (given, problem) => {
  expect(() => readArguments(declaration, given)).toThrow(
    expect.objectContaining({ message: `${problem} Use: ${usage}`, exitCode: 2 }),
  );
});

test('a command that takes nothing says so', () => {
  const bare = { name: 'rest', options: {} };
  expect(() => readArguments(bare, ['now'])).toThrow('1 argument is given, not 0: now. Use: npm run rest');
  expect(() => readArguments(bare, ['now', 'on'])).toThrow('2 arguments are given, not 0: now, on. Use: ');
});

test('a command of several is typed with its own name', () => {
  const part: Declaration = { name: 'desk -- status', options: { json: { type: 'boolean', says: 'data' } } };
  expect(formatUsage(part)).toBe('npm run desk -- status [--json]\n  --json  data');
});
