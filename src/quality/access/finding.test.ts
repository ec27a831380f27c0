import { expect, test } from 'vitest';

import { formatFinding, toViolations, type PageFinding } from './finding.ts';

const finding = (element: string): PageFinding => ({
  element,
  problem: 'is wrong.',
  repair: 'Repair it.',
});

test('a finding names its rule, its element, what is wrong and how to repair it', () => {
  const [violation] = toViolations('/zh/', 'sample', [finding('main > p')]);
  expect(violation).toEqual({
    page: '/zh/',
    rule: 'sample',
    message: 'main > p is wrong.',
    hint: 'Repair it.',
  });
  expect(violation && formatFinding(violation)).toBe('sample: main > p is wrong. → Repair it.');
});

test('findings that differ in words and numbers only are listed once, and no other is hidden by them', () => {
  const elements = ['p#s1 > a "one"', 'p#s2 > a "two"', 'p#s3 > a "three"', 'h4 > a "four"'];
  const messages = toViolations('/zh/', 'sample', elements.map(finding)).map(({ message }) => message);
  expect(messages).toEqual(['p#s1 > a "one" is wrong. And 2 more like it.', 'h4 > a "four" is wrong.']);
});

test('a check that finds nothing reports nothing', () => {
  expect(toViolations('/zh/', 'sample', [])).toEqual([]);
});
