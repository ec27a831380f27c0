import { describe, expect, it } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findWrongRenderings } from './wrong-rendering.ts';

const ruling = { zh: '预裁定', en: 'advance ruling', enForbidden: ['pre-ruling', 'preliminary ruling'] };
const approve = { zh: '即报即批', en: 'approval upon application', enForbidden: [] };
const review = { zh: '即报即审', en: 'review upon application', enForbidden: ['approval upon application'] };
const trade = { zh: '加工贸易', en: 'processing trade', enForbidden: ['processed trade'] };
const eligible = { zh: '符合条件的', en: 'eligible', enCaution: ['all enterprises'] };
const terms = [ruling, approve, review, trade, eligible];
const find = (zh: string, en: string) => findWrongRenderings(sampleChecked({ zh, en, terms }));

describe('a wording that the termbase forbids', () => {
  it('is an error where the Chinese has the term, in any inflection', () => {
    expect(find('预裁定。', 'On advance rulings and preliminary rulings.')).toMatchObject([
      {
        severity: 'error',
        offset: 23,
        message: '“preliminary rulings” is a wrong rendering of 预裁定.',
        hint: 'Write “advance ruling”.',
      },
    ]);
  });

  it('is fine where the Chinese does not have the term', () => {
    expect(find('初步裁定。', 'A preliminary ruling.')).toEqual([]);
  });

  it('is fine where it renders another term of the same sentence', () => {
    expect(find('即报即批，即报即审。', 'Approval upon application, and review upon application.')).toEqual(
      [],
    );
    expect(find('即报即审。', 'Approval upon application.')).toHaveLength(1);
  });

  it('is told from the right rendering by its inflection, where that alone is wrong', () => {
    expect(find('加工贸易。', 'Processing trade.')).toEqual([]);
    expect(find('加工贸易。', 'Processed trade.')).toHaveLength(1);
  });
});

describe('a wording that easily overstates a term', () => {
  it('is a warning', () => {
    expect(find('符合条件的企业。', 'All enterprises that are eligible.')).toMatchObject([
      { severity: 'warning', message: '“All enterprises” may overstate 符合条件的.' },
    ]);
  });
});
