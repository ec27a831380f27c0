import { expect, test } from 'vitest';
import { countSlips } from './edit-distance.ts';

test.each([
  ['satellite', 'satellite', 0],
  ['devise', 'device', 1],
  ['comerce', 'commerce', 1],
  ['proccessing', 'processing', 1],
  ['cusotms', 'customs', 1],
  ['sattelite', 'satellite', 2],
  ['', 'ab', 2],
])('%s → %s: %i', (typed, meant, slips) => {
  expect(countSlips(typed, meant, 2)).toBe(slips);
  expect(countSlips(meant, typed, 2)).toBe(slips);
});

test('stops counting beyond the most that matter', () => {
  expect(countSlips('dentist', 'customs', 2)).toBe(3);
  expect(countSlips('a', 'abcdef', 2)).toBe(3);
});
