import { expect, test } from 'vitest';
import { findNearestNames, indexAgencyNames } from './agency-names.ts';
import { sampleContent } from '../fixtures/sample-content.ts';

test('a body is found by its full name and by every form in which it is printed', () => {
  const names = indexAgencyNames(sampleContent().registry);
  expect(names.get('甲局')?.id).toBe('a');
  expect(names.get('北京市甲局')?.id).toBe('a');
  expect(names.get('甲')).toBeUndefined();
});

test('the nearest names share most with the unknown one', () => {
  const known = ['市商务局', '市财政局', '北京海关', '市统计局'];
  expect(findNearestNames('市商务委', known)[0]).toBe('市商务局');
  expect(findNearestNames('北京海关总署', known)).toEqual(['北京海关']);
  expect(findNearestNames('某公司', known)).toEqual([]);
});
