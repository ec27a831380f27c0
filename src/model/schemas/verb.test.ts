import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { strengths, verbTableSchema } from './verb.ts';

const verb = {
  id: 'set-up',
  zh: ['建立'],
  en: ['set up', 'sets up'],
  strength: 'implemented',
  explanation: { zh: '要做。', en: 'It is to be done.' },
};
const exception = { instrument: 'lake-2030', provision: 'measure-1', pair: 's1', reason: 'A title.' };
const refuseVerb = (change: object) =>
  listRefusals(verbTableSchema, { verbs: [{ ...verb, ...change }], exceptions: [] });
const refuseException = (change: object) =>
  listRefusals(verbTableSchema, { verbs: [verb], exceptions: [{ ...exception, ...change }] });
const placesOf = (refusals: readonly string[]) => refusals.map((refusal) => refusal.split(':')[0]);

test('the firmest strength comes first', () => {
  expect(strengths).toEqual([
    'required',
    'permitted',
    'implemented',
    'promoted',
    'supported',
    'encouraged',
    'piloted',
    'explored',
    'studied',
    'sought',
  ]);
});

test.each(strengths.map((strength) => ({ strength })))('a verb may be %j', (change) => {
  expect(refuseVerb(change)).toEqual([]);
});

test.each(['allow', 'set-up', 'carry-out-now'])('the id “%s” is one', (id) => {
  expect(refuseVerb({ id })).toEqual([]);
});

test.each(['Allow', 'set up', '-up', 'set-', 'set--up', 'set2', '', 'é'])('the id “%s” is refused', (id) => {
  expect(refuseVerb({ id })).toEqual(['verbs.0.id: must be lower-case words joined by hyphens']);
});

test.each([
  [{ zh: [] }, 'verbs.0.zh'],
  [{ zh: [''] }, 'verbs.0.zh.0'],
  [{ en: [] }, 'verbs.0.en'],
  [{ en: ['allow', ''] }, 'verbs.0.en.1'],
  [{ strength: 'wished' }, 'verbs.0.strength'],
  [{ explanation: { zh: '要做。' } }, 'verbs.0.explanation.en'],
  [{ note: 'x' }, 'verbs.0'],
])('a verb with %j is refused at its place', (change, path) => {
  expect(placesOf(refuseVerb(change))).toEqual([path]);
});

test.each([
  { zh: '建立制度' },
  { en: 'set up a system' },
  { zh: '建立制度', en: 'set up a system' },
  { zh: '建立制度', stillCompared: true },
])('an exception with %j is one', (change) => {
  expect(refuseException(change)).toEqual([]);
});

const phrase = 'must have a phrase: zh, en or both';
const compared = 'must have zh and no en where stillCompared is true: the English goes on being compared';

test.each([
  [{}, [phrase]],
  [{ stillCompared: true }, [phrase, compared]],
  [{ en: 'set up', stillCompared: true }, [compared]],
  [{ zh: '建立', en: 'set up', stillCompared: true }, [compared]],
])('an exception with %j is refused with the reason', (change, reasons) => {
  expect(refuseException(change)).toEqual(reasons.map((reason) => `exceptions.0: ${reason}`));
});

test.each([
  [{ zh: '' }, 'exceptions.0.zh'],
  [{ en: '' }, 'exceptions.0.en'],
  [{ zh: '建立', reason: '' }, 'exceptions.0.reason'],
  [{ zh: '建立', stillCompared: false }, 'exceptions.0.stillCompared'],
  [{ zh: '建立', by: 'x' }, 'exceptions.0'],
])('an exception with %j is refused at its place', (change, path) => {
  expect(placesOf(refuseException(change))).toEqual([path]);
});

test('the table has verbs and exceptions, and nothing else', () => {
  expect(placesOf(listRefusals(verbTableSchema, { verbs: [] }))).toEqual(['exceptions']);
  expect(placesOf(listRefusals(verbTableSchema, { verbs: [], exceptions: [], more: 1 }))).toEqual(['']);
});
