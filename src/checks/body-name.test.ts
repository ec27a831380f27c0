import { describe, expect, it } from 'vitest';
import { findWrongBodyNames } from './body-name.ts';
import { sampleChecked } from './fixtures/sample-checked.ts';

const commerce = {};
const ministry = {
  zh: { full: '中华人民共和国商务部', forms: ['商务部'] },
  en: { name: 'Ministry of Commerce', short: 'MOFCOM', accepted: [], wrong: [] },
};
const find = (zh: string, en: string) =>
  findWrongBodyNames(sampleChecked({ zh, en, agencies: [commerce, ministry] }));

describe('a body that the Chinese names', () => {
  it.each([
    ['市商务局牵头。', 'The Beijing Municipal Commerce Bureau leads.'],
    ['市商务局牵头。', 'The Commerce Bureau leads.'],
    ['企业申请。', 'The Ministry of Commerce and others apply.'],
  ])('has its registered name in “%s” – “%s”', (zh, en) => {
    expect(find(zh, en)).toEqual([]);
  });

  it('that is missing is named with its registered name', () => {
    expect(find('市商务局牵头。', 'The municipality leads.')).toMatchObject([
      {
        message: 'The Chinese names 市商务局, but the English has no “Beijing Municipal Commerce Bureau”.',
        hint: 'Write “Beijing Municipal Commerce Bureau”, as registered in content/agencies.yaml.',
      },
    ]);
  });

  it('is not called by a name that others use', () => {
    expect(find('市商务局牵头。', 'The Beijing Municipal Bureau of Commerce leads.')).toMatchObject([
      {
        offset: 4,
        message: '“Beijing Municipal Bureau of Commerce” is not the name of 市商务局 that the portal uses.',
      },
    ]);
  });

  it('is not called by a name that the registry calls wrong', () => {
    expect(find('市商务局牵头。', 'The Commerce Bureau, a Ministry of Commerce, leads.')).toMatchObject([
      {
        offset: 23,
        message: '“Ministry of Commerce” is a wrong name of 北京市商务局.',
        hint: 'Write “Beijing Municipal Commerce Bureau”.',
      },
    ]);
  });

  it('may stand beside another body whose right name is wrong for it', () => {
    expect(find('市商务局与商务部。', 'The Commerce Bureau and the Ministry of Commerce.')).toEqual([]);
  });
});
