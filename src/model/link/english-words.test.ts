import { describe, expect, it } from 'vitest';
import { findExactPhrase, findPhrase, foldWord, overlaps, splitWords } from './english-words.ts';

describe('foldWord', () => {
  it.each([
    ['permit permits permitted permitting'],
    ['supervise supervises supervised supervising'],
    ['apply applies applied applying'],
    ['carry carries carried carrying'],
    ['process processes processed processing'],
    ['tally tallies tallied tallying'],
    ['control controls controlled controlling'],
    ['enterprise enterprises'],
    ['use uses used using'],
    ['wish wishes wished wishing'],
    ['match matches matched matching'],
    ['box boxes boxed boxing'],
    ['waltz waltzes waltzed waltzing'],
    ['agree agrees'],
    ['pass passes passed passing'],
    ["port port's ports"],
    ['day days'],
    ['guide guides guided guiding'],
    ['warehouse warehouses'],
  ])('folds %s to one form', (forms) => {
    expect(new Set(forms.split(' ').map(foldWord)).size).toBe(1);
  });

  it.each(['quiescent', 'meaningful', 'rush', 'six', 'to'])(
    'leaves %s, which is not inflected, as it is',
    (word) => {
      expect(foldWord(word)).toBe(word);
    },
  );

  it('keeps words apart that only look alike', () => {
    for (const [a, b] of [
      ['customs', 'customer'],
      ['process', 'procession'],
      ['string', 'str'],
      ['need', 'nee'],
      ['bus', 'bu'],
      ['analysis', 'analys'],
      ['status', 'statu'],
      ['taxi', 'taxis'],
      ['red', 'r'],
      ['thing', 'th'],
      ['is', 'i'],
      ['to', 't'],
      ['proceed', 'proce'],
    ] as const) {
      expect(foldWord(a)).not.toBe(foldWord(b));
    }
  });
});

describe('splitWords', () => {
  it('leaves out articles and punctuation and keeps numbers, + and & whole', () => {
    expect(splitWords('The “Bonded + ERP” of a 24/7 R&D-led plan’s 1,234.5').map(({ text }) => text)).toEqual(
      ['bonded', '+', 'erp', 'of', '24/7', 'r', '&', 'd', 'led', "plan's", '1,234.5'],
    );
  });

  it('writes words in lower case with a straight apostrophe, and folds them for comparison', () => {
    expect(splitWords('Ports’ Enterprise’s &')).toEqual([
      { text: 'ports', stem: 'port', start: 0, end: 5 },
      { text: "enterprise's", stem: 'enterpris', start: 7, end: 19 },
      { text: '&', stem: 'and', start: 20, end: 21 },
    ]);
  });

  it('knows letters of every script, and numbers with a slash, comma or point inside', () => {
    expect(splitWords('Zürich naïve 7×24 1.5 2,000,000 9. 3/ a-b').map(({ text }) => text)).toEqual([
      'zürich',
      'naïve',
      '7',
      '24',
      '1.5',
      '2,000,000',
      '9',
      '3',
      'b',
    ]);
  });

  it('gives the place of each word', () => {
    const text = 'the “green channel”';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['green', 'channel']);
  });
});

describe('findPhrase', () => {
  const find = (text: string, phrase: string) =>
    findPhrase(splitWords(text), phrase).map(({ start, end }) => text.slice(start, end));

  it('finds plural, -ing, hyphen and article variants', () => {
    expect(
      find('Both bonded-logistics centers (Type B) and tallying.', 'bonded logistics center (Type B)'),
    ).toEqual(['bonded-logistics centers (Type B']);
    expect(find('in tallying goods', 'tally')).toEqual(['tallying']);
    expect(find('the site of inspection', 'site of the inspection')).toEqual(['site of inspection']);
  });

  it('finds every place, and none when the words stand apart', () => {
    expect(find('ports of entry and a port of entry', 'port of entry')).toHaveLength(2);
    expect(find('a port without entry', 'port of entry')).toEqual([]);
    expect(find('anything', '')).toEqual([]);
  });
});

describe('findExactPhrase', () => {
  it('does not accept another inflection', () => {
    expect(findExactPhrase(splitWords('Promoting the promotion'), 'promoting')).toHaveLength(1);
    expect(findExactPhrase(splitWords('Promoting the promotion'), 'promote')).toEqual([]);
  });
});

describe('findPhrase and findExactPhrase', () => {
  it('give the places in the order of the text, and every one of those that overlap', () => {
    const text = 'a b b b c';
    expect(findPhrase(splitWords(text), 'b b')).toEqual([
      { start: 2, end: 5 },
      { start: 4, end: 7 },
    ]);
  });

  it('find nothing beyond the last word', () => {
    expect(findPhrase(splitWords('port of'), 'port of entry')).toEqual([]);
    expect(findPhrase([], 'port')).toEqual([]);
  });
});

describe('overlaps', () => {
  const span = { start: 3, end: 6 };
  it.each([
    [0, 3, false],
    [0, 4, true],
    [4, 5, true],
    [5, 9, true],
    [6, 9, false],
    [0, 9, true],
  ])('with %i to %i', (start, end, expected) => {
    expect(overlaps(span, { start, end })).toBe(expected);
    expect(overlaps({ start, end }, span)).toBe(expected);
  });
});
