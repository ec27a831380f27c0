import { describe, expect, it } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findOtherSpellings } from './spelling.ts';

describe('English spelling', () => {
  it.each([
    ['Optimize the license of the center.'],
    ['Enterprises exercise and supervise, otherwise revise.'],
  ])('of “%s” is American', (en) => {
    expect(findOtherSpellings(sampleChecked({ en }))).toEqual([]);
  });

  it.each([
    ['Optimise it.', 'Optimise', 'optimize'],
    ['Its digitalisation.', 'digitalisation', 'digitalization'],
    ['A logistics centre.', 'centre', 'center'],
    ['A licence.', 'licence', 'license'],
    ['The programme.', 'programme', 'program'],
  ])('of “%s” is British', (en, found, wanted) => {
    expect(findOtherSpellings(sampleChecked({ en }))).toMatchObject([
      {
        offset: en.indexOf(found),
        message: `“${found}” is British spelling.`,
        hint: `Write “${wanted}”: the portal uses American spelling throughout.`,
      },
    ]);
  });

  it('is the one that the termbase names', () => {
    expect(
      findOtherSpellings(sampleChecked({ en: 'A logistics center.', spelling: 'British' })),
    ).toMatchObject([{ message: '“center” is American spelling.' }]);
  });
});
