import { describe, expect, it } from 'vitest';
import { findMarker } from './markers.ts';

describe('findMarker', () => {
  it.each([
    ['1. 优化通关', { style: 'arabic', value: 1, num: '1', length: 3 }],
    ['12．优化通关', { style: 'arabic', value: 12, num: '12', length: 3 }],
    ['１、优化通关', { style: 'arabic', value: 1, num: '1', length: 2 }],
    ['1.2024年底前完成', { style: 'arabic', value: 1, num: '1', length: 2 }],
    ['（1）优化通关', { style: 'arabic-bracket', value: 1, num: '1', length: 3 }],
    ['3）优化通关', { style: 'arabic-bracket', value: 3, num: '3', length: 2 }],
    ['第一条 优化通关', { style: 'article', value: 1, num: '第一条', length: 4 }],
    ['第 12 条 优化通关', { style: 'article', value: 12, num: '第12条', length: 7 }],
    ['第二章 附则', { style: 'chapter', value: 2, num: '第二章', length: 4 }],
    ['任务1：优化通关', { style: 'task', value: 1, num: '1', length: 4 }],
    ['第三部分 保障', { style: 'part', value: 3, num: '第三部分', length: 5 }],
    ['（十二）优化通关', { style: 'han-bracket', value: 12, num: '十二', length: 4 }],
    ['(一)优化通关', { style: 'han-bracket', value: 1, num: '一', length: 3 }],
    ['二十一、优化通关', { style: 'han', value: 21, num: '二十一', length: 4 }],
    ['①优化通关', { style: 'circled', value: 1, num: '1', length: 1 }],
  ])('of %j', (text, expected) => {
    expect(findMarker(text)).toEqual(expected);
  });

  it.each([
    '1.5亿元',
    '2024年7月5日',
    '7×24小时',
    '3、4号航站楼',
    '一、二级医院',
    '第十条规定的情形',
    '第一批试点',
    '任务一览',
    '措施落实到位',
    '一批可复制可推广的经验。',
    '（市商务局）',
    '优化通关',
    '',
  ])('finds none in %j', (text) => {
    expect(findMarker(text)).toBeNull();
  });
});
