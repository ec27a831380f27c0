import { describe, expect, it } from 'vitest';
import { findTitleIssuer, partIssuers, readFacts, toIsoDate } from './facts.ts';

it.each([
  ['2024年7月5日', '2024-07-05'],
  ['2024 年 7 月 5 日', '2024-07-05'],
  ['（2024年12月31日）', '2024-12-31'],
  ['二〇二四年七月五日', '2024-07-05'],
  ['二零二四年十二月三十一日', '2024-12-31'],
  ['2024年2月30日', null],
  ['2024年7月', null],
  ['自2024年7月5日起', null],
])('toIsoDate of %j is %j', (text, date) => {
  expect(toIsoDate(text)).toBe(date);
});

describe('issuers', () => {
  it.each([
    ['北京市商务局', '北京市商务局'],
    ['北京市商务局 北京市财政局', '北京市商务局、北京市财政局'],
    ['北京市商\n务局', '北京市商务局'],
    ['北\u200b京市商务局', '北京市商务局'],
  ])('partIssuers of %j is %j', (text, names) => {
    expect(partIssuers(text)).toBe(names);
  });

  it.each([
    ['北京市商务局关于印发 《方案》的通知', '北京市商务局'],
    ['北京市商务局 北京市财政局\n关于促进消费的通知', '北京市商务局、北京市财政局'],
    ['贸易便利化实施方案', null],
  ])('findTitleIssuer of %j is %j', (title, issuer) => {
    expect(findTitleIssuer(title)).toBe(issuer);
  });

  it('are those who signed, rather than those in the title', () => {
    const texts = { noticeTitle: '通知', planTitle: '方案', docNumber: null, date: '2024年7月5日' };
    expect(readFacts({ ...texts, signature: '市商务局', titleIssuer: '市财政局' })).toEqual({
      title: '方案',
      docNumber: null,
      issuer: '市商务局',
      dateIssued: '2024-07-05',
    });
    expect(readFacts({ ...texts, signature: null, titleIssuer: '市财政局' }).issuer).toBe('市财政局');
  });
});
