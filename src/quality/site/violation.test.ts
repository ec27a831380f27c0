import { expect, test } from 'vitest';

import { assertNone, formatViolations, type Violation } from './violation.ts';

const first: Violation = { page: '/zh/', rule: 'titles', message: 'No title.', hint: 'Add one.', line: 3 };
const second: Violation = { page: '/en/', rule: 'links', message: 'Leads nowhere.', hint: 'Repair it.' };

test('every violation is listed with place, rule, message and hint', () => {
  expect(formatViolations([first, second])).toBe(
    '/zh/ (line 3)\n  titles: No title.\n  → Add one.\n/en/\n  links: Leads nowhere.\n  → Repair it.',
  );
});

test('assertNone is silent without violations and names all of them otherwise', () => {
  expect(() => assertNone([])).not.toThrow();
  expect(() => assertNone([first])).toThrow('1 violation\n/zh/ (line 3)');
  expect(() => assertNone([first, second])).toThrow(/2 violations[^]*No title[^]*Leads nowhere/);
});
