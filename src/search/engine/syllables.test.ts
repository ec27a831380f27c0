import { describe, expect, test } from 'vitest';
import { readSyllables } from './syllables.ts';

const syllables = readSyllables([
  'bao:保包',
  'chang:长场',
  'cheng:成程',
  'hang:行航',
  'jian:减监',
  'lv:绿',
  'mian:免面',
  'shui:税水',
  'se:色',
  'tong:通',
  'xing:行星兴',
  'xin:新',
  'yin:银',
  'zhang:长',
]);

describe('letters spell characters', () => {
  test.each([
    ['jianmianshui', '减免税', 'full'],
    ['jianmiansh', '减免税', 'half'],
    ['jianm', '减免', 'half'],
    ['jms', '减免税', 'initials'],
    ['yinhang', '银行', 'full'],
    ['xing', '行', null],
    ['jianmian', '减免税', null],
    ['jms', '减免', null],
    ['lvse', '绿色', 'full'],
    ['luse', '绿色', 'full'],
  ] as const)('%s: %s %s', (letters, characters, spelling) => {
    expect(syllables.findSpelling(letters, characters)).toBe(spelling);
  });

  test('a character with several readings is spelled by each', () => {
    expect(syllables.findSpelling('zhangse', '长色')).toBe('full');
    expect(syllables.findSpelling('changse', '长色')).toBe('full');
  });
});

describe('places in a text', () => {
  const find = (letters: string) => {
    const text = '国际航行，长税减免税银行';
    return syllables
      .indexText(text)(letters)
      .map(({ start, end }) => text.slice(start, end));
  };

  test('whole, half typed and by initials', () => {
    expect(find('jianmianshui')).toEqual(['减免税']);
    expect(find('yinhan')).toEqual(['银行']);
    expect(find('jmsy')).toEqual(['减免税银']);
  });

  test('never across a comma, and never a single character', () => {
    expect(find('hangchang')).toEqual([]);
    expect(find('yin')).toEqual([]);
  });

  test('initials of part of a text take four letters', () => {
    expect(find('jms')).toEqual([]);
  });
});

describe('sounds', () => {
  test('alike apart from tones, and apart from n and ng, z and zh', () => {
    expect(syllables.soundAlike('成', '程')).toBe(true);
    expect(syllables.soundAlike('新', '星')).toBe(true);
    expect(syllables.soundAlike('税', '保')).toBe(false);
    expect(syllables.listAlike('兴')).toEqual(expect.arrayContaining(['星', '新', '行']));
  });

  test('an unknown character sounds like none', () => {
    expect(syllables.listAlike('龘')).toEqual([]);
  });
});

test('letters that are no syllables spell nothing, unless they are few', () => {
  expect(syllables.maySpell('jianmianshu')).toBe(true);
  expect(syllables.maySpell('supervision')).toBe(false);
  expect(syllables.maySpell('fmqd')).toBe(true);
});
