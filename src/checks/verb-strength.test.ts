import { describe, expect, it } from 'vitest';
import type { Verb, VerbException } from '../model/schemas/verb.ts';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findStrengthChanges } from './verb-strength.ts';

const verb = (zh: string, en: [string, ...string[]], strength: Verb['strength']): Verb => ({
  id: en[0],
  zh: [zh],
  en,
  strength,
  explanation: { zh: '。', en: 'X.' },
});
const verbs = [
  verb('允许', ['permit', 'permits', 'permitted'], 'permitted'),
  verb('实施', ['implement', 'implementing', 'implementation'], 'implemented'),
  verb('开展', ['carry out', 'carrying out'], 'implemented'),
  verb('推进', ['promote', 'promoting'], 'promoted'),
  verb('鼓励', ['encourage', 'encouraged'], 'encouraged'),
  verb('探索', ['explore', 'exploring'], 'explored'),
];
const mechanism: VerbException = {
  instrument: 'lake-2030',
  provision: 'measure-1',
  pair: 's1',
  zh: '推进机制',
  en: 'mechanism for promoting',
  reason: 'A noun.',
};
const find = (zh: string, en: string, exceptions: VerbException[] = []) =>
  findStrengthChanges(
    sampleChecked({
      zh,
      en,
      verbs: { verbs, exceptions },
      terms: [{ zh: '实施方案', en: 'implementation plan' }],
    }),
  );

describe('the commitment verbs of a pair', () => {
  it.each([
    ['允许企业申请。', 'Enterprises are permitted to apply.'],
    ['探索开展监管。', 'Explore carrying out supervision.'],
    ['实施办法，实施规定。', 'Implement the measures and implement the rules.'],
    ['实施方案', 'Implementation plan'],
    ['企业申请。', 'Enterprises apply.'],
  ])('keep their strength in “%s” – “%s”', (zh, en) => {
    expect(find(zh, en)).toEqual([]);
  });

  it.each([
    ['探索监管。', 'Implement supervision.', '“Implement” is stronger than “探索”.'],
    ['允许企业参加。', 'Enterprises are encouraged to join.', '“encouraged” is weaker than “允许”.'],
    ['实施监管。', 'Carry out supervision.', '“Carry out” is not the fixed rendering of “实施”.'],
    ['鼓励企业参加。', 'Enterprises join.', 'The commitment “鼓励” (encouraged) is not in the English.'],
    [
      '企业参加。',
      'Permit enterprises to join.',
      'The English commits with “Permit” (permitted), but the Chinese has no 允许 for it.',
    ],
  ])('that change are named: “%s” – “%s”', (zh, en, message) => {
    expect(find(zh, en)).toMatchObject([{ rule: 'verb-strength', severity: 'error', message }]);
  });

  it('that are used twice are not dropped once', () => {
    expect(find('实施办法，实施规定。', 'Implement the measures and the rules.')).toHaveLength(1);
  });

  it('do not count within a name, and count beside it', () => {
    expect(find('探索实施方案。', 'Explore the implementation plan.')).toEqual([]);
    expect(find('制定实施方案。', 'Implement the implementation plan.')).toHaveLength(1);
  });

  it('do not count within a recorded exception, in either language', () => {
    const zh = '鼓励建设推进机制。';
    const en = 'Encourage a mechanism for promoting it.';
    expect(find(zh, en, [mechanism])).toEqual([]);
    expect(find(zh, 'Encourage a mechanism for exploring it.', [mechanism])).toHaveLength(1);
    expect(find(zh, en, [{ ...mechanism, pair: 's2' }])).toEqual([]);
    expect(find('鼓励建设机制。', en)).toHaveLength(1);
    expect(find('鼓励建设机制。', en, [mechanism])).toEqual([]);
  });
});
