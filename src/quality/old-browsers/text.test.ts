import { expect, test } from 'vitest';

import { findDifference } from './text.ts';

test('the same text differs nowhere', () => {
  expect(findDifference('措施12', '措施12')).toBeNull();
});

test('a loss is shown with its surroundings', () => {
  expect(findDifference('推动贸易监管模式改革', '推动监管模式改革')).toBe(
    'At character 2: expected “推动贸易监管模式改革”, shown is “推动监管模式改革”.',
  );
  expect(findDifference('全文', '全文多')).toContain('At character 2');
});
