import { describe, expect, it } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findNumberChanges } from './number.ts';

const terms = [
  { zh: '二十大', en: 'the 20th National Congress' },
  { zh: '单一窗口', en: 'Single Window' },
];
const find = (zh: string, en: string) => findNumberChanges(sampleChecked({ zh, en, terms }));

describe('the numbers of a pair', () => {
  it.each([
    ['有效期截止日前30日至90日内。', 'Within 30 to 90 days before the expiry date.'],
    ['2024年7月5日', 'July 5, 2024'],
    ['7×24小时通关。', 'Clear customs 24/7.'],
    ['7×24小时通关。', 'Clear customs 24 hours a day.'],
    ['三地口岸，北京“两场”。', 'Ports in the three localities and the two airports of Beijing.'],
    ['2.5万家企业。', '25,000 enterprises.'],
    ['全面贯彻党的二十大精神。', 'Implement the spirit of the 20th National Congress.'],
    ['进一步统一。', 'Make them one.'],
  ])('are complete in “%s” – “%s”', (zh, en) => {
    expect(find(zh, en)).toEqual([]);
  });

  it('one that is missing is named, with the one that stands instead', () => {
    expect(find('前30日至90日内。', 'Within 30 to 60 days.')).toMatchObject([
      {
        severity: 'error',
        offset: 13,
        message: 'The number 90 is missing in the English, which has 60.',
        hint: 'Write “90”, in figures or in words.',
      },
    ]);
    expect(find('三地口岸。', 'Ports in the localities.')).toMatchObject([
      { message: 'The number 三 is missing in the English.', hint: 'Write “3”, in figures or in words.' },
    ]);
  });

  it('one that stands twice in the Chinese stands twice in the English', () => {
    expect(find('前30日至后30日。', 'Within 30 days.')).toHaveLength(1);
  });

  it('one is not made good by a word of a name', () => {
    expect(find('单一窗口一年内开通。', 'Open the Single Window within years.')).toHaveLength(1);
  });

  it('one that the Chinese does not have is named', () => {
    expect(find('从速作出决定。', 'Decide within 15 days.')).toMatchObject([
      { offset: 14, message: 'The Chinese has no number for “15”.' },
    ]);
  });

  it('a date that is missing or otherwise written is named with its form', () => {
    expect(find('2024年7月5日', 'July 6, 2024')).toContainEqual(
      expect.objectContaining({
        message: 'The date 2024年7月5日 is missing in the English.',
        hint: 'Write “July 5, 2024”.',
      }),
    );
  });

  it('all day, every day, is not lost', () => {
    expect(find('7×24小时通关。', 'Clear customs within 24 hours.')).toContainEqual(
      expect.objectContaining({ hint: 'Write “24/7”.' }),
    );
  });
});
