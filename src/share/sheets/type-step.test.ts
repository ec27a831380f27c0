import { expect, test } from 'vitest';

import { countLines, findTypeStep, toEms } from './type-step.ts';

test('a Chinese character is as wide as it is high, a letter about half of that', () => {
  expect(toEms('海关预裁定')).toBe(5);
  expect(toEms('customs')).toBeCloseTo(3.71);
});

test('quotation marks are wide in Chinese and narrow in English', () => {
  expect(toEms('“双枢纽”')).toBe(5);
  expect(toEms('“Hub”')).toBeCloseTo(5 * 0.53);
});

test('lines are counted with what a line loses at its end', () => {
  expect(countLines('一二三四五六七八九十', 10)).toBe(2);
  expect(countLines('一二三四五六七八九十', 11)).toBe(1);
  expect(countLines('', 11)).toBe(1);
});

test('the largest size that fits is taken, and none when none does', () => {
  const steps = [20, 15, 10];
  expect(findTypeStep(steps, (points) => points * 4, 60)).toBe(15);
  expect(findTypeStep(steps, (points) => points * 4, 39)).toBeUndefined();
});
