import { describe, expect, it } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findPunctuationSlips } from './punctuation.ts';

const find = (id: string, en: string) => findPunctuationSlips(sampleChecked({ id, en }));

describe('punctuation', () => {
  it.each([
    ['s1', 'Open the “green channel” for enterprises’ goods.'],
    ['s1', 'Who may apply?'],
    ['heading', 'Open the “green channel”'],
    ['date', 'July 5, 2024'],
  ])('of %s “%s” is as it should be', (id, en) => {
    expect(find(id, en)).toEqual([]);
  });

  it.each([
    ['heading', 'Open the channel.', 16, 'The heading ends with a period.'],
    ['s1', 'Open the channel', 15, 'The sentence ends with “l”, not with a period.'],
    ['s1', 'Open the "channel”.', 9, 'The quotation mark or apostrophe " is straight.'],
    ['s1', "The enterprise's goods.", 14, "The quotation mark or apostrophe ' is straight."],
    ['s1', 'Open the  channel.', 8, 'A space stands where none belongs.'],
    ['s1', 'Open , then close.', 4, 'A space stands where none belongs.'],
  ])('of %s “%s” is pointed out', (id, en, offset, message) => {
    expect(find(id, en)).toMatchObject([{ offset, message }]);
  });
});
