import { describe, expect, it } from 'vitest';
import { isGenericParty, looksLikeClause } from './clause-shape.ts';

describe('looksLikeClause', () => {
  it.each([
    '市商务局',
    '市商务局、北京海关',
    '市商务局牵头，相关单位配合',
    '市商务局会同相关单位',
    '朝阳区政府、丰台区政府',
    '责任单位：市商务局',
    '国家外汇管理局北京市分局、国铁北京局、首都机场集团',
    '市公安局（出入境管理局）、北京边检总站',
    '各区政府',
    '市委网信办',
    '中国国际航空股份有限公司',
  ])('is true of %s', (content) => {
    expect(looksLikeClause(content)).toBe(true);
  });

  it.each([
    'B型',
    'AEO',
    '药品除外',
    '以下简称“示范区”',
    '含临时托',
    '动植物及其产品、卫生检疫特殊物品等涉及检疫的货物，成套设备、旧机电、医疗器械、特种设备等质量安全风险较高的货物除外',
    '企业管理系统',
    '大兴',
    '一',
    '1',
    '2024—2026年',
    '以下简称市商务局',
    '',
  ])('is false of %j', (content) => {
    expect(looksLikeClause(content)).toBe(false);
  });
});

describe('isGenericParty', () => {
  it.each(['市商务局', '北京海关', '朝阳区政府', '市政府', '单位'])('is false of %s', (name) => {
    expect(isGenericParty(name)).toBe(false);
  });
});
