import { describe, expect, test } from 'vitest';
import { findRenderings } from './find-renderings.ts';

/** The words at the places found. */
function read(sentence: string, names: string[][], agencies: string[] = []): (string | null)[] {
  return findRenderings(sentence, names, agencies).map((span) =>
    span === null ? null : sentence.slice(span.start, span.end),
  );
}

describe('renderings in English sentences', () => {
  test.each([
    ['Open more ports of entry.', 'port of entry', 'ports of entry'],
    ['the extension of customs advance rulings', 'advance ruling', 'advance rulings'],
    ['Promoting trade', 'promote', 'Promoting'],
    ['enterprises are permitted to apply', 'is/are permitted to', 'are permitted to'],
    ['Permit eligible enterprises', 'is/are permitted to', 'Permit'],
    ['the “Dual Hub” airports', '"Dual Hub"', 'Dual Hub'],
    ['cross-border e‑commerce goods', 'cross-border e-commerce', 'cross-border e‑commerce'],
    ['clear customs 24/7 and more', '24/7', '24/7'],
    [
      'a bonded logistics center (Type B) may',
      'bonded logistics center (Type B)',
      'bonded logistics center (Type B)',
    ],
    ['in the Development Area, and', 'Development Area (BDA)', 'Development Area'],
    ['the Development Area (BDA), and', 'Development Area (BDA)', 'Development Area (BDA)'],
  ])('%s', (sentence, name, shown) => {
    expect(read(sentence, [[name]])).toEqual([shown]);
  });

  test('an accepted name is found where the preferred one is missing', () => {
    expect(read('at ports', [['port of entry', 'port']])).toEqual(['ports']);
  });

  test('the longest wins, and the shorter one is found elsewhere or not at all', () => {
    const names = [['port'], ['port charges']];
    expect(read('publish port charges', names)).toEqual([null, 'port charges']);
    expect(read('publish port charges at the port', names)).toEqual(['port', 'port charges']);
  });

  test('nothing is found inside the name of an agency', () => {
    expect(read('Beijing Customs decides', [['customs']], ['Beijing Customs'])).toEqual([null]);
  });

  test('a word inside a longer word is not found', () => {
    expect(read('important transport', [['port']])).toEqual([null]);
  });

  test('there is no place in a text without English', () => {
    expect(read('', [['port']])).toEqual([null]);
  });
});

describe('the edges of renderings', () => {
  test('small words at the edges may be missing, in the middle they may not', () => {
    expect(read('promised help', [['be promised to']])).toEqual(['promised']);
    expect(read('to promise', [['to promise']])).toEqual(['to promise']);
    expect(read('Promise it', [['to promise']])).toEqual(['Promise']);
    expect(read('take part', [['take to part']])).toEqual([null]);
  });

  test('a name of small words only is found nowhere', () => {
    expect(read('to be or not to be', [['to be'], ['']])).toEqual(['to be', null]);
    expect(read('nothing', [['is to']])).toEqual([null]);
  });

  test('a bracket that a place opens is closed, one that it does not open is left', () => {
    expect(read('the Area (BDA) and', [['Area (BDA']])).toEqual(['Area (BDA)']);
    expect(read('(the Area) and', [['Area']])).toEqual(['Area']);
    expect(read('the Area (BDA, north)', [['Area (BDA']])).toEqual(['Area (BDA']);
  });

  test('a part in brackets may be missing, with or without a space before it', () => {
    expect(read('in the Area', [['Area(BDA)']])).toEqual(['Area']);
    expect(read('in the Area north', [['Area (BDA) north']])).toEqual(['Area north']);
  });

  test('alternatives stand for each of their words, with what follows', () => {
    expect(
      read('they are permitted to go, it is permitted to go', [
        ['is/are permitted to'],
        ['is/are permitted to'],
      ]),
    ).toEqual(['is permitted to', 'are permitted to']);
    expect(read('are fine', [['who is/are fine']])).toEqual([null]);
    expect(read('either', [['either/or']])).toEqual([null]);
  });

  test('places never overlap, and the first free one is taken', () => {
    expect(read('port port', [['port'], ['port'], ['port']])).toEqual(['port', 'port', null]);
    expect(read('big port city', [['big port'], ['port city']])).toEqual(['big port', null]);
  });

  test('an agency keeps every place of its name to itself', () => {
    expect(read('Lake Office and Lake Office, an office', [['office']], ['Lake Office'])).toEqual(['office']);
  });

  test('of equally long names the preferred one counts', () => {
    const found = findRenderings('entry port', [['port', 'entry']]);
    expect(found).toEqual([{ start: 6, end: 10 }]);
  });
});
