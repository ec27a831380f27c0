import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { proofSchema } from './proof.ts';

const counts = { measures: 1, sentences: 2, bodies: 1, mentions: 1, generic: 0, pairs: 0 };
const measure = { heading: '标题', sentences: 2 };
const proof = {
  title: '湖泊方案',
  docNumber: null,
  issuer: null,
  dateIssued: '2030-02-28',
  counts,
  outline: ['一 任务', '一（一） 通航'],
  provisions: ['preamble'],
  measures: { 'measure-1': measure },
  remarks: { 'generic-party': 1 },
  otherForms: ['numbering', 'clauses', 'setting', 'lines'],
};
const refuse = (change: object) =>
  listRefusals(proofSchema, { ...proof, ...change }).map((refusal) => refusal.split(':')[0]);
const refuseMeasure = (change: object) => refuse({ measures: { 'measure-1': { ...measure, ...change } } });

test('what was read and counted is a proof, with the bodies of a measure by their roles', () => {
  expect(refuse({})).toEqual([]);
  const bodies = { lead: ['甲'], joint: ['乙'], support: ['丙', '丁'], responsible: ['戊'], open: true };
  expect(refuseMeasure(bodies)).toEqual([]);
  expect(refuseMeasure({ heading: null })).toEqual([]);
});

test.each([
  [{ counts: { ...counts, measures: 1.5 } }, 'counts.measures'],
  [{ counts: { ...counts, pages: 1 } }, 'counts'],
  [{ remarks: { 'generic-party': 0 } }, 'remarks.generic-party'],
  [{ otherForms: ['colours'] }, 'otherForms.0'],
  [{ title: undefined }, 'title'],
  [{ by: 'x' }, ''],
])('a proof with %j is refused at its place', (change, path) => {
  expect(refuse(change)).toEqual([path]);
});

test.each([
  [{ heading: '' }, 'heading'],
  [{ sentences: 0 }, 'sentences'],
  [{ lead: [] }, 'lead'],
  [{ joint: [''] }, 'joint.0'],
  [{ support: '甲' }, 'support'],
  [{ open: false }, 'open'],
])('a measure with %j is refused at its place', (change, path) => {
  expect(refuseMeasure(change)).toEqual([`measures.measure-1.${path}`]);
});

test('a measure has nothing else', () => {
  expect(refuseMeasure({ page: 1 })).toEqual(['measures.measure-1']);
});
