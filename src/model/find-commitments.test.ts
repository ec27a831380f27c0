import { describe, expect, test } from 'vitest';
import { findCommitments } from './find-commitments.ts';
import type { Verb, VerbTable } from './schemas/verb.ts';

function verb(id: string, zh: string[], strength: Verb['strength']): Verb {
  return { id, zh, en: [id], strength, explanation: { zh: '样例。', en: 'A sample.' } };
}

const table: VerbTable = {
  verbs: [
    verb('support', ['支持'], 'supported'),
    verb('implement', ['实施', '贯彻实施'], 'implemented'),
    verb('organize', ['组织'], 'implemented'),
  ],
  exceptions: [
    { instrument: 'first', provision: 'measure-1', pair: 's1', zh: '社会组织', reason: 'A noun.' },
  ],
};
const key = { instrument: 'first', provision: 'measure-1', id: 's1' };

function find(text: string, names: { start: number; end: number }[] = [], id = 's1'): string[] {
  return findCommitments(text, { ...key, id }, names, table).map(
    (found) => `${found.text} ${found.verb.strength}`,
  );
}

describe('commitment verbs', () => {
  test('stand in the order of the text, the longest at each place', () => {
    expect(find('支持企业，贯彻实施方案')).toEqual(['支持 supported', '贯彻实施 implemented']);
  });

  test('inside a name they commit nobody', () => {
    expect(find('《支持方案》', [{ start: 1, end: 5 }])).toEqual([]);
  });

  test('inside a recorded exception they commit nobody, but only in its own text', () => {
    expect(find('支持社会组织')).toEqual(['支持 supported']);
    expect(find('支持社会组织', [], 's2')).toEqual(['支持 supported', '组织 implemented']);
  });

  test('a text without them has none', () => {
    expect(find('企业可以申请')).toEqual([]);
  });
});
