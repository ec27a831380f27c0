import { describe, expect, it } from 'vitest';
import { findExactPhrase, findPhrase, foldWord, splitWords } from './english-words.ts';

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
    ['warehouse warehouses'],
  ])('folds %s to one form', (forms) => {
    expect(new Set(forms.split(' ').map(foldWord)).size).toBe(1);
  });

  it('keeps words apart that only look alike', () => {
    for (const [a, b] of [
      ['customs', 'customer'],
      ['process', 'procession'],
      ['string', 'str'],
      ['need', 'nee'],
      ['bus', 'bu'],
      ['analysis', 'analys'],
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
