import { expect, test } from 'vitest';

import { formatFinding, toViolations, type PageFinding } from './finding.ts';

const finding = (element: string): PageFinding => ({ element, problem: 'is wrong.', repair: 'Repair it.' });

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

test('of many findings of one rule on one page a handful is listed and the rest is counted', () => {
  const violations = toViolations(
    '/zh/',
    'sample',
    ['a', 'b', 'c', 'd', 'e', 'f'].map((element) => finding(element)),
  );
  expect(violations.map(({ message }) => message)).toEqual([
    'a is wrong.',
    'b is wrong.',
    'c is wrong.',
    'd is wrong. And 2 more.',
  ]);
});

test('a check that finds nothing reports nothing', () => {
  expect(toViolations('/zh/', 'sample', [])).toEqual([]);
});
