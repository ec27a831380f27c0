import { expect, test } from 'vitest';

import { findTypeStep } from './type-step.ts';

test('the largest size that fits is taken, and none when none does', () => {
  const steps = [20, 15, 10];
  expect(findTypeStep(steps, (points) => points * 4, 60)).toBe(15);
  expect(findTypeStep(steps, (points) => points * 4, 39)).toBeUndefined();
});
