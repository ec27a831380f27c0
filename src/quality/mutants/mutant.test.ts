import { describe, expect, test } from 'vitest';
import { describeChange, formatMutantKey, type Mutant } from './mutant.ts';

const source = [
  'export function isLate(days: number) {',
  '  if (days > 30) {',
  '    return true;',
  '  }',
  '  return false;',
  '}',
].join('\n');
const edge: Mutant = {
  file: 'src/model/late.ts',
  start: { line: 2, column: 7 },
  end: { line: 2, column: 16 },
  mutator: 'EqualityOperator',
  replacement: 'days >= 30',
};

describe('a change is described by', () => {
  test('its line without the space around, what is replaced, and what replaces it', () => {
    expect(describeChange(edge, source)).toEqual({
      line: 'if (days > 30) {',
      was: 'days > 30',
      becomes: 'days >= 30',
    });
  });

  test('its first line when it has several, with single spaces for all space', () => {
    const block = {
      ...edge,
      start: { line: 2, column: 18 },
      end: { line: 4, column: 4 },
      replacement: '{}\n',
    };
    expect(describeChange(block, source)).toEqual({
      line: 'if (days > 30) {',
      was: '{ return true; }',
      becomes: '{}',
    });
  });
});

test('a key has the file, the place, the kind and what replaces', () => {
  expect(formatMutantKey(edge)).toBe('src/model/late.ts:2:7:2:16 EqualityOperator days >= 30');
});
