import { expect, test } from 'vitest';
import { equivalents, judge } from './equivalents.ts';
import type { Mutant } from './mutant.ts';

const file = 'src/model/late.ts';
const source = "if (days > 30 && days > 60) {\n  say('late');\n}\n";
const sources = new Map([[file, source]]);
const mutant = (line: number, column: number, length: number, replacement: string): Mutant => ({
  file,
  start: { line, column },
  end: { line, column: column + length },
  mutator: 'Kind',
  replacement,
});
const [first, second, text] = [mutant(1, 5, 9, 'true'), mutant(1, 18, 9, 'true'), mutant(2, 7, 6, '""')];
const because = 'Days over 60 are over 30, too.';
const line = 'if (days > 30 && days > 60) {';

test('a survivor is equivalent when its line and its change are written down', () => {
  const { equivalent, idle } = judge([first, second, text], sources, {
    [file]: [{ line, was: 'days > 30', becomes: 'true', because }],
  });
  expect([...equivalent]).toEqual([first]);
  expect(idle).toEqual([]);
});

test('without what is replaced, an entry fits every such change of the line', () => {
  const { equivalent } = judge([first, second, text], sources, {
    [file]: [{ line, becomes: 'true', because }],
  });
  expect([...equivalent]).toEqual([first, second]);
});

test('an entry that fits no survivor is idle, with its file and its words', () => {
  const written = {
    [file]: [
      { line: 'if (days > 31) {', becomes: 'true', because },
      { line, was: 'days > 60', becomes: 'false', because },
      { line, was: 'days', becomes: 'true', because },
    ],
    'src/model/not-run.ts': [{ line, becomes: 'true', because }],
  };
  expect(judge([first, second], sources, written)).toEqual({
    equivalent: new Set(),
    idle: [
      `${file}: “if (days > 31) {” → “true”`,
      `${file}: “${line}” → “false”`,
      `${file}: “${line}” → “true”`,
    ],
  });
});

test('a survivor of another file is not meant', () => {
  const other = { ...first, file: 'src/model/other.ts' };
  const { equivalent } = judge([other], new Map([...sources, [other.file, source]]), {
    [file]: [{ line, becomes: 'true', because }],
  });
  expect([...equivalent]).toEqual([]);
});

test('every entry needs a reason', () => {
  expect(equivalents.safeParse({ [file]: [{ line, becomes: 'true', because }] }).success).toBe(true);
  expect(equivalents.safeParse({ [file]: [{ line, becomes: 'true', because: 'same' }] }).success).toBe(false);
  expect(equivalents.safeParse({ [file]: [{ line, becomes: 'true' }] }).success).toBe(false);
});
