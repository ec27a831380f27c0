import { describe, expect, it } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findUnknownBodies } from './unknown-body.ts';

const find = (zh: string, en: string) => findUnknownBodies(sampleChecked({ zh, en, agencies: [{}] }));

describe('a name of a body in the English', () => {
  it.each([
    ['市商务局牵头。', 'The Beijing Municipal Commerce Bureau leads.'],
    ['市商务局牵头。', 'The Commerce Bureau leads.'],
    ['行政委员会。', 'An administrative committee and its office.'],
    ['企业申请。', 'Enterprises in Beijing apply.'],
  ])('is registered and named in the Chinese: “%s” – “%s”', (zh, en) => {
    expect(find(zh, en)).toEqual([]);
  });

  it.each([
    ['The Beijing Municipal Commission of Commerce leads.', 'Beijing Municipal Commission of Commerce'],
    [
      'Ask the Ministry of Industry and Information Technology.',
      'Ministry of Industry and Information Technology',
    ],
    ['Go to the Shunyi District Government today.', 'Shunyi District Government'],
  ])('that is not registered is pointed out: “%s”', (en, name) => {
    expect(find('企业申请。', en)).toMatchObject([
      {
        offset: en.indexOf(name),
        message: expect.stringContaining(`${name}” is not the English name of a registered body.`) as string,
        hint: 'Use the name in content/agencies.yaml, or register the body there.',
      },
    ]);
  });

  it('that only begins like a place of the termbase is pointed out', () => {
    const terms = [{ zh: '首都国际机场', en: 'Beijing Capital International Airport' }];
    const en = 'Ask at the Beijing Capital International Airport Authority.';
    expect(findUnknownBodies(sampleChecked({ zh: '首都国际机场。', en, terms }))).toHaveLength(1);
  });

  it('that the Chinese does not name is pointed out', () => {
    expect(find('海关监管。', 'Supervised by the Beijing Municipal Commerce Bureau.')).toMatchObject([
      {
        message:
          'The English names Beijing Municipal Commerce Bureau, but the Chinese does not name 北京市商务局.',
      },
    ]);
  });
});
