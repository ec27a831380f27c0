import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { translationSchema } from './translation.ts';

const pair = { id: 's1', source: '甲。', target: 'A.', state: 'translated' };
const file = { provision: 'measure-1', revised: '2030-02-28', pairs: [pair] };
const refusePair = (change: object) =>
  listRefusals(translationSchema, { ...file, pairs: [{ ...pair, ...change }] });

test.each(['s1', 's12', 'heading', 'title', 'docNumber', 'issuer', 'addressee', 'signature', 'date'])(
  'a pair may be %s',
  (id) => {
    expect(refusePair({ id, note: 'For translators.' })).toEqual([]);
  },
);

test.each(['s0', 's', 's01', 'as1', 's1a', 'name', ''])('a pair may not be “%s”', (id) => {
  expect(refusePair({ id })[0]).toMatch(/^pairs\.0\.id: /);
});

test.each(['translated', 'reviewed', 'final'])('a person may write the state %s', (state) => {
  expect(refusePair({ state })).toEqual([]);
});

test.each([
  [{ state: 'stale' }, 'pairs.0.state'],
  [{ source: '' }, 'pairs.0.source'],
  [{ target: '' }, 'pairs.0.target'],
  [{ by: 'me' }, 'pairs.0'],
])('a pair with %j is refused at its place', (change, path) => {
  expect(refusePair(change).map((refusal) => refusal.split(':')[0])).toEqual([path]);
});

test.each([{ revised: '2030-02-30' }, { revised: '28.2.2030' }, { pairs: [] }, { title: 'x' }])(
  'a file with %j is refused',
  (change) => {
    expect(listRefusals(translationSchema, { ...file, ...change })).toHaveLength(1);
  },
);
