import { describe, expect, it } from 'vitest';
import { matchBrackets, splitTopLevel } from './brackets.ts';

describe('matchBrackets', () => {
  it.each([
    ['（a）', [2, -1, 0], []],
    ['（a)', [2, -1, 0], []],
    ['（“a”）', [4, 3, -1, 1, 0], []],
    ['（“a）', [3, -1, -1, 0], [1]],
    ['（a', [], [0]],
    ['a）', [], []],
    ['', [], []],
  ])('of %j', (text, partner, unclosed) => {
    const match = matchBrackets(text);
    expect([...match.partner]).toEqual(partner);
    expect(match.unclosed).toEqual(unclosed);
  });

  it('is linear in hostile text', () => {
    expect(matchBrackets('（'.repeat(100_000)).unclosed).toHaveLength(100_000);
  });
});

it('splitTopLevel splits outside of brackets only', () => {
  expect(splitTopLevel('甲、乙（丙、丁）、戊', (sign) => sign === '、')).toEqual([
    { text: '甲', start: 0, separator: '、' },
    { text: '乙（丙、丁）', start: 2, separator: '、' },
    { text: '戊', start: 9, separator: '' },
  ]);
});
