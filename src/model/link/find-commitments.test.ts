import { describe, expect, test } from 'vitest';
import { splitWords } from './english-words.ts';
import {
  findCommitments,
  findEnglishCommitments,
  findGoverningVerbs,
  findVerbatim,
  listExceptions,
} from './find-commitments.ts';
import type { Verb, VerbTable } from '../schemas/verb.ts';

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
    {
      instrument: 'first',
      provision: 'measure-1',
      pair: 's1',
      zh: '企业实施',
      stillCompared: true,
      reason: 'What is supported.',
    },
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

describe('verbs that govern a clause', () => {
  const govern = (source: string, target: string | null) =>
    findGoverningVerbs(
      { source, target },
      key,
      { names: [], words: splitWords(target ?? ''), renderings: [] },
      table,
    ).map(({ verb, source: zh, target: en }) => [
      verb.id,
      source.slice(zh.start, zh.end),
      en === null ? null : target?.slice(en.start),
    ]);

  test('leave out what is recorded as governing none, which the English goes on rendering', () => {
    const source = '支持企业实施方案';
    expect(find(source)).toEqual(['支持 supported', '实施 implemented']);
    expect(govern(source, 'Support those who implement it.')).toEqual([
      ['support', '支持', 'Support those who implement it.'],
    ]);
  });

  test('know their place in the English: one left out takes its own rendering with it', () => {
    expect(govern('支持企业实施方案，实施规定', 'Implement it, implement rules.')).toEqual([
      ['support', '支持', null],
      ['implement', '实施', 'implement rules.'],
    ]);
  });

  test('have no place in English that is not there', () => {
    expect(govern('支持', null)).toEqual([['support', '支持', null]]);
  });
});

describe('verbs in the English', () => {
  const rows: VerbTable = {
    verbs: [
      { ...verb('carry-out', ['开展'], 'implemented'), en: ['carry out', 'carrying out'] },
      { ...verb('carry', ['承运'], 'promoted'), en: ['carry'] },
      { ...verb('permit', ['允许'], 'permitted'), en: ['permit', 'permitted'] },
    ],
    exceptions: [
      { instrument: 'first', provision: 'measure-1', pair: 's1', en: 'a permit', reason: 'A noun.' },
      { instrument: 'first', provision: 'measure-1', pair: 's2', zh: '开展', reason: 'Other text.' },
    ],
  };
  const read = (text: string, renderings: { start: number; end: number }[] = [], id = 's1') =>
    findEnglishCommitments(text, { ...key, id }, { words: splitWords(text), renderings }, rows).map(
      ({ verb: { id: found }, text: shown, start }) => [found, shown, start],
    );

  test('stand in the order of the text as it prints them, the longest at each place', () => {
    expect(read('Permit it, carry out one and Carry another.')).toEqual([
      ['permit', 'Permit', 0],
      ['carry-out', 'carry out', 11],
      ['carry', 'Carry', 29],
    ]);
  });

  test('inside a rendering of a name, or an exception of their own text, commit nobody', () => {
    expect(read('Grant a permit.')).toEqual([]);
    expect(read('Grant a permit.', [], 's2')).toEqual([['permit', 'permit', 8]]);
    expect(read('Carry on.', [{ start: 0, end: 5 }])).toEqual([]);
    expect(read('Carry on.', [{ start: 5, end: 8 }])).toEqual([['carry', 'Carry', 0]]);
  });
});

test('an exception belongs to one text of one provision of one instrument', () => {
  const [exception] = table.exceptions;
  if (exception === undefined) throw new Error('The table has no exceptions.');
  const list = (change: Partial<typeof key>) => listExceptions({ ...key, ...change }, [exception]);
  expect(list({})).toEqual([exception]);
  expect([list({ instrument: 'second' }), list({ provision: 'measure-2' }), list({ id: 's2' })]).toEqual([
    [],
    [],
    [],
  ]);
});

test('a phrase is found verbatim, at every place, none overlapping', () => {
  expect(findVerbatim('甲甲甲乙甲甲', '甲甲')).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ]);
  expect([findVerbatim('甲', ''), findVerbatim('甲', undefined), findVerbatim('甲', '乙')]).toEqual([
    [],
    [],
    [],
  ]);
});
