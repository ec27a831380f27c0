import { describe, expect, it } from 'vitest';
import { findClause, findMeasureClause } from './clause.ts';

const read = (text: string) => {
  const clause = findClause(text);
  return clause === null
    ? null
    : [text.slice(clause.start, clause.end), ...clause.lists.map(({ start, end }) => text.slice(start, end))];
};

describe('findClause', () => {
  it.each([
    ['做好工作。（市商务局、北京海关）', ['（市商务局、北京海关）', '市商务局、北京海关']],
    ['做好工作。(市商务局)', ['(市商务局)', '市商务局']],
    ['做好工作（市商务局）。', ['（市商务局）', '市商务局']],
    ['做好工作。〔市商务局〕', ['〔市商务局〕', '市商务局']],
    ['做好工作。\n（市商务局）', ['（市商务局）', '市商务局']],
    [
      '做好工作。（市公安局（出入境管理局）、市商务局）',
      ['（市公安局（出入境管理局）、市商务局）', '市公安局（出入境管理局）、市商务局'],
    ],
    ['做好工作。（朝阳区、丰台区）', ['（朝阳区、丰台区）', '朝阳区、丰台区']],
    ['做好工作。责任单位：市商务局。', ['责任单位：市商务局。', '责任单位：市商务局']],
    ['做好工作。\n责任单位：市商务局', ['责任单位：市商务局', '责任单位：市商务局']],
    [
      '做好工作。\n牵头单位：市商务局\n配合单位：北京海关\n完成时限：2024年底',
      [
        '牵头单位：市商务局\n配合单位：北京海关\n完成时限：2024年底',
        '牵头单位：市商务局',
        '配合单位：北京海关',
      ],
    ],
    [
      '做好工作。（市商务局牵头）（北京海关配合）',
      ['（市商务局牵头）（北京海关配合）', '市商务局牵头', '北京海关配合'],
    ],
    ['做好工作。（2024年底前完成）（市商务局）', ['（2024年底前完成）（市商务局）', '市商务局']],
    [
      '做好工作。（责任单位：市财政局；配合单位：市商务局）',
      ['（责任单位：市财政局；配合单位：市商务局）', '责任单位：市财政局；配合单位：市商务局'],
    ],
    [
      '做好工作。责任单位：区住房城乡建设委（房管局）',
      ['责任单位：区住房城乡建设委（房管局）', '责任单位：区住房城乡建设委（房管局）'],
    ],
    ['做好工作。（市商务局、北京海关', ['（市商务局、北京海关', '市商务局、北京海关']],
    // Brackets that list no bodies stay text.
    ['支持保税物流中心（B型）', null],
    ['高级认证（AEO）。', null],
    ['设备（动植物及其产品、特种设备等质量安全风险较高的货物除外）', null],
    ['建设示范区（以下简称“示范区”）', null],
    ['支持各类载体（西城区、东城区）。', null],
    ['每年检查（不少于2次）。', null],
    ['加强与民航局等沟通联动。', null],
    ['', null],
    ['\n', null],
    ['（）', null],
    ['）', null],
  ])('of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findMeasureClause', () => {
  it('finds a clause above the text', () => {
    const text = '建设平台\n责任单位：市商务局\n统一数据标准。';
    const found = findMeasureClause(text);
    expect(text.slice(found?.clause.start, found?.clause.end)).toBe('责任单位：市商务局');
  });

  it('gives the lists of sub-items', () => {
    const text = '建设平台\n（1）一期。（市财政局）\n（2）二期。（北京海关）';
    const found = findMeasureClause(text);
    expect(text.slice(found?.clause.start, found?.clause.end)).toBe('（北京海关）');
    expect(found?.inner.map(({ start, end }) => text.slice(start, end))).toEqual(['市财政局']);
  });

  it.each(['', '\n', '\n\n做好工作。', '做好工作。'])('finds none in %j', (text) => {
    expect(findMeasureClause(text)).toBeNull();
  });
});
