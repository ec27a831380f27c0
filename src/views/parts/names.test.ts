import { describe, expect, test } from 'vitest';

import { sampleInstrument, sampleProvision } from '../../tests/samples/portal.ts';
import { createDocumentNamer, toDocumentName, toPlainProvisionName } from './names.ts';

describe('what a unit is called where no language can be marked', () => {
  test.each([
    ['ferry-2023', 'notice', '印发通知', 'Notice of issue'],
    ['ferry-2023', 'preamble', '前言', 'Preamble'],
    ['ferry-2023', 'sec-1-2', '工作目标', 'Objectives'],
    ['ferry-2023', 'measure-8', '第8项', 'Measure 8'],
    ['greenway-2024', 'measure-2-1', '第2-1项', 'Measure 2-1'],
    ['greenway-2024', 'sec-3', '第三部分', 'Section 3'],
    ['tea-2021', 'text-1', '其他文字', 'Further text'],
  ])('%s %s: %s, %s', (instrument, id, zh, en) => {
    const provision = sampleProvision(instrument, id);
    expect([toPlainProvisionName(provision, 'zh'), toPlainProvisionName(provision, 'en')]).toEqual([zh, en]);
  });
});

describe('the document of a place', () => {
  const [ferry, reed] = ['ferry-2023', 'reed-2022'].map(sampleInstrument);
  if (ferry === undefined || reed === undefined) throw new Error('The sample lacks a document. Restore it.');

  test('is its number, or its title where it has none, marked where it has no English', () => {
    expect(toDocumentName(ferry, 'zh')).toEqual({ text: '云交湖发〔2023〕7号', lang: null, stale: false });
    expect(toDocumentName(ferry, 'en').text).toBe('Yun Jiao Hu Fa [2023] No. 7');
    expect(toDocumentName(reed, 'zh').text).toBe('云浦市苇编传统工艺传承若干措施');
    expect(toDocumentName(reed, 'en')).toEqual({
      text: '云浦市苇编传统工艺传承若干措施',
      lang: 'zh-CN',
      stale: false,
    });
  });

  test('is named where a page has places in several, and only there', () => {
    expect(createDocumentNamer([ferry, ferry], 'zh')(ferry)).toBeNull();
    expect(createDocumentNamer([], 'zh')(ferry)).toBeNull();
    expect(createDocumentNamer([ferry, reed, ferry], 'zh')(reed)?.text).toBe(
      '云浦市苇编传统工艺传承若干措施',
    );
  });
});
