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
