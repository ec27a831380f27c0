import { describe, expect, it } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findUnrenderedTerms } from './term-rendering.ts';

const port = { zh: '口岸', zhAlso: ['口岸地区'], en: 'port of entry', enAccepted: ['entry point'] };
const charges = { zh: '口岸收费', en: 'port charges' };
const find = (zh: string, en: string) =>
  findUnrenderedTerms(sampleChecked({ zh, en, terms: [port, charges] }));

describe('a concept of the termbase', () => {
  it.each([
    ['口岸开放。', 'The port of entry is open.'],
    ['口岸开放。', 'Ports of entry are open.'],
    ['口岸开放。', 'The port-of-entry area is open.'],
    ['口岸开放。', 'Entry points are open.'],
    ['口岸收费。', 'Port charges.'],
  ])('is rendered as fixed in “%s” – “%s”', (zh, en) => {
    expect(find(zh, en)).toEqual([]);
  });

  it('that is called otherwise is named with what it should be', () => {
    expect(find('口岸地区开放。', 'The harbor is open.')).toMatchObject([
      {
        rule: 'term-rendering',
        severity: 'error',
        path: ['pairs', 0, 'target'],
        message: '“口岸地区” is not rendered as fixed: the English has no “port of entry”.',
        hint: 'Write it so; also accepted: entry point.',
      },
    ]);
  });

  it('is the longest that the sentence names: the shorter one inside it is not asked for', () => {
    expect(find('口岸收费。', 'Ports of entry.')).toMatchObject([
      { message: '“口岸收费” is not rendered as fixed: the English has no “port charges”.' },
    ]);
  });

  it('is not looked for inside the name of a body', () => {
    const agencies = [
      {
        zh: { full: '北京市口岸局', forms: ['市口岸局'] },
        en: { name: 'B', short: 'B', accepted: [], wrong: [] },
      },
    ];
    expect(
      findUnrenderedTerms(sampleChecked({ zh: '市口岸局负责。', en: 'B.', terms: [port], agencies })),
    ).toEqual([]);
  });
});
