import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAddress, cutList, cutText, type Piece } from './cut-text.ts';

const join = (pieces: readonly Piece[]) =>
  pieces.map(({ text, spaced }) => (spaced ? `${text} ` : text)).join('');
const textsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text);

describe('Chinese', () => {
  test('is cut between words, with marks and endings at the word they belong to', () => {
    expect(textsOf(cutText('扩大“保税”业务，支持企业（北京）的发展。', 'zh'))).toEqual([
      '扩大',
      '“保税”',
      '业务，',
      '支持',
      '企业',
      '（北京）的',
      '发展。',
    ]);
  });

  test('keeps terms whole that the segmenter takes apart', () => {
    expect(textsOf(cutText('实施海关预裁定展期', 'zh', ['预裁定']))).toContain('预裁定');
    expect(textsOf(cutText('北京市科学技术委员会、中关村', 'zh')).join('|')).toMatch(/委员会、\|中关村$/);
  });

  test('keeps every place of a term, and nothing of what stands beside it', () => {
    const term = '港口';
    expect(textsOf(cutText('进港口出港口', 'zh', [term])).filter((text) => text.includes(term))).toHaveLength(
      2,
    );
    expect(textsOf(cutText('甲港口乙', 'zh', ['港口']))).toEqual(['甲', '港口', '乙']);
    expect(textsOf(cutText('预裁定预裁定', 'zh', ['预裁定']))).toEqual(['预裁定', '预裁定']);
  });

  test('marks lean on the word that they belong to', () => {
    for (const mark of '、，。．；：！？）〕》〉」』”’】％…—·/') {
      expect(textsOf(cutText(`甲${mark}乙`, 'zh')), mark).toEqual([`甲${mark}`, '乙']);
    }
    for (const mark of '（〔《〈「『“‘【')
      expect(textsOf(cutText(`甲${mark}乙`, 'zh')), mark).toEqual(['甲', `${mark}乙`]);
    for (const end of '的地得之了等及和与区会局委化')
      expect(textsOf(cutText(`船 ${end}`, 'zh')), end).toEqual([`船 ${end}`]);
    expect(textsOf(cutText('甲》……乙', 'zh'))).toEqual(['甲》……', '乙']);
  });

  test('a space between words is one, and none stands at either end', () => {
    expect(cutText(' 甲  AEO 乙 ', 'zh')).toEqual([
      { text: '甲', spaced: true },
      { text: 'AEO', spaced: true },
      { text: '乙', spaced: false },
    ]);
    // A mark behind a space stays where it is, with the space.
    expect(cutText('甲 ，乙', 'zh')).toEqual([
      { text: '甲 ，', spaced: false },
      { text: '乙', spaced: false },
    ]);
    expect(cutText('', 'zh')).toEqual([]);
    expect(cutText(' ', 'zh')).toEqual([]);
  });

  test('no piece begins with a mark that may not begin a line, or ends with one that may not end it', () => {
    const characters = fc.constantFrom(...'贸易便利化企业的和，。、；：！？（）《》“”…AEO12 ');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 40 }), (parts) => {
        const pieces = cutText(parts.join(''), 'zh');
        for (const { text } of pieces.slice(1)) expect(text).not.toMatch(/^[，。、；：！？）》”…]/);
        for (const { text } of pieces.slice(0, -1)) expect(text).not.toMatch(/[（《“]$/);
      }),
    );
  });
});

test('English is cut at spaces only', () => {
  expect(cutText('low-Earth-orbit (LEO) satellites', 'en')).toEqual([
    { text: 'low-Earth-orbit', spaced: true },
    { text: '(LEO)', spaced: true },
    { text: 'satellites', spaced: false },
  ]);
});

test('further spaces are none in English', () => {
  expect(cutText(' A  b ', 'en')).toEqual([
    { text: 'A', spaced: true },
    { text: 'b', spaced: false },
  ]);
  expect(cutText('贸易便利化', 'en')).toEqual([{ text: '贸易便利化', spaced: false }]);
});

test('the parts of an English list have spaces between them, those of a Chinese one do not', () => {
  expect(cutList('A; b; C', 'en').map(({ spaced }) => spaced)).toEqual([true, true, false]);
  expect(cutList('甲、乙、丙', 'zh').map(({ spaced }) => spaced)).toEqual([false, false, false]);
  expect(cutAddress('https://a.example/zh/').map(({ spaced }) => spaced)).toEqual([false, false]);
});

test('a list is cut after its separators, so that no name is broken', () => {
  expect(textsOf(cutList('责任单位：甲局、乙委', 'zh'))).toEqual(['责任单位：甲局、', '乙委']);
  expect(textsOf(cutList('Responsible: Bureau A; Commission B', 'en'))).toEqual([
    'Responsible: Bureau A;',
    'Commission B',
  ]);
});

test('an address is cut after slashes and hyphens, never after its scheme', () => {
  expect(textsOf(cutAddress('https://a.example/zh/one-two/'))).toEqual([
    'https://a.example/',
    'zh/',
    'one-',
    'two/',
  ]);
});

test('nothing is lost', () => {
  for (const text of ['两用 物项和技术（AEO）', '允许符合条件的企业代理进口'])
    expect(join(cutText(text, 'zh'))).toBe(text);
  for (const text of ['A b c', 'One']) expect(join(cutText(text, 'en'))).toBe(text);
  for (const text of ['甲、乙、丙', '甲']) expect(join(cutList(text, 'zh'))).toBe(text);
  expect(join(cutList('A b; C', 'en'))).toBe('A b; C');
});
