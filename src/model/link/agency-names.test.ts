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

test('at most three are named, the likest first, of equally like ones the shorter first', () => {
  const known = ['市水务局办公室', '市水务局', '市水利局', '省水务局', '市水务局分局', '市气象局'];
  expect(findNearestNames('市水务局', known)).toEqual(['市水务局', '市水务局分局', '省水务局']);
  expect(findNearestNames('市水务局', known, 1)).toEqual(['市水务局']);
  expect(findNearestNames('甲乙丙', ['甲乙丁戊', '乙丙丁', '丙甲乙'])).toEqual([
    '乙丙丁',
    '丙甲乙',
    '甲乙丁戊',
  ]);
});

test('a single character is like nothing', () => {
  expect(findNearestNames('市', ['市', '市水务局'])).toEqual([]);
});
