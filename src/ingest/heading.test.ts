import { describe, expect, it } from 'vitest';
import { findHeading, findWholeHeading } from './heading.ts';

const read = (text: string, bodyEnd = text.length) => text.slice(0, findHeading(text, bodyEnd)?.end ?? 0);

describe('findHeading', () => {
  it.each([
    ['优化通关。提升效率。', '优化通关'],
    ['推进“百村示范、千村振兴”工程。建设示范村。', '推进“百村示范、千村振兴”工程'],
    ['加大高级认证企业（AEO，含外资）培育力度。落实措施。', ''],
    ['优化通关\n提升效率。', '优化通关'],
    ['支持首台（套）\n提升效率。', '支持首台（套）'],
    ['支持企业申请许可，提高便利化水平。做好服务。', ''],
    ['支持企业申请许可。', ''],
    ['优化通关', ''],
    [`${'优'.repeat(41)}。提升效率。`, ''],
    [`${'优'.repeat(40)}。提升效率。`, '优'.repeat(40)],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes the only sentence before the clause for text', () => {
    expect(read('支持企业发展。（市商务局）', 7)).toBe('');
    expect(read('支持企业发展\n（市商务局）', 7)).toBe('');
  });
});

describe('findWholeHeading', () => {
  it.each([
    ['总体要求', { end: 4, bodyStart: 4 }],
    ['加强领导。', { end: 4, bodyStart: 5 }],
    ['加强领导。落实责任。', null],
    ['加强领导，落实责任。', null],
    ['总体要求\n到2026年', null],
    ['', null],
  ])('of %j', (text, expected) => {
    expect(findWholeHeading(text)).toEqual(expected);
  });
});
