import { expect, test } from 'vitest';

import { budgets, findOverspending } from './budgets.ts';

const frugal = { html: 1, css: 1, js: 1, fonts: 0, other: 0, requests: 1, layoutShift: 0 };

test('the goal for the measure page stands', () => {
  expect(budgets['measure']).toEqual({ htmlAndCss: 14_000, js: 3_000, requests: 4, layoutShift: 0 });
});

test('a page within its budget is fine', () => {
  expect(findOverspending('/zh/plan/1/', 'measure', frugal)).toEqual([]);
});

test('every excess is a sentence with what was spent, what was allowed and what to do', () => {
  const cost = { html: 9_000, css: 5_001, js: 3_001, fonts: 1, other: 0, requests: 5, layoutShift: 0.01 };
  const found = findOverspending('/zh/plan/1/', 'measure', cost);
  expect(found).toHaveLength(5);
  expect(found[0]).toBe(
    '/zh/plan/1/ is over its budget for HTML and CSS: 14001 bytes after brotli, allowed are 14000. ' +
      'Make it lighter, or raise the budget in src/quality/page-costs/budgets.ts with a reason.',
  );
});

test('a kind without a budget of its own is held to the goal for the measure page', () => {
  expect(findOverspending('/zh/new/', 'new', frugal)).toEqual([]);
  expect(findOverspending('/zh/new/', 'new', { ...frugal, requests: 5 })).toEqual([
    '/zh/new/ is over its budget for requests: 5, allowed are 4. ' +
      'Make it lighter, or raise the budget in src/quality/page-costs/budgets.ts with a reason.',
  ]);
});
