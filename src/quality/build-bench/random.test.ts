import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const numbers = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 1000 }, () => random.below(10));
};

test('the same seed chooses the same, another one something else', () => {
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
});

test('every number below the limit comes about as often as the others', () => {
  const counts = Array.from({ length: 10 }, (_, value) => numbers(1).filter((each) => each === value).length);
  expect(Math.min(...counts)).toBeGreaterThan(70);
  expect(Math.max(...counts)).toBeLessThan(130);
});

test('draws different things, and no more than there are', () => {
  const drawn = createRandom(3).draw(['a', 'b', 'c'], 5);
  expect([...drawn].sort()).toEqual(['a', 'b', 'c']);
  expect(createRandom(3).draw(['a', 'b', 'c'], 2)).toHaveLength(2);
});

test('says yes in the share of cases asked for', () => {
  const random = createRandom(5);
  const yes = Array.from({ length: 1000 }, () => random.chance(0.2)).filter(Boolean).length;
  expect(yes).toBeGreaterThan(150);
  expect(yes).toBeLessThan(250);
});

test('nothing to choose from is an error that says so', () => {
  expect(() => createRandom(1).pick([])).toThrow(
    'There is nothing to choose from 0 things. Give a list that is not empty.',
  );
});
