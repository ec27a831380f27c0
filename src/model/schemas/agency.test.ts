import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { agencyRegistrySchema, agencyTypeSchema, confidenceSchema, slugSchema } from './agency.ts';

const reference = {
  id: 'all',
  type: 'generic-reference',
  zh: { full: '各区政府', forms: ['各区政府'] },
  en: { name: 'district governments', short: 'districts', accepted: [], wrong: [] },
  confidence: 'high',
  sources: [],
};
const agency = {
  ...reference,
  id: 'lake',
  slug: 'lake-office',
  type: 'zone-authority',
  parent: null,
  site: null,
};
const parent = {
  id: 'nation',
  zh: '国家湖泊总局',
  en: 'National Lake Administration',
  confidence: 'low',
  sources: [],
};
const registry = { agencies: [agency], references: [reference], parents: [parent], sources: {} };
const refuse = (change: object) => listRefusals(agencyRegistrySchema, { ...registry, ...change });
const refuseAgency = (change: object) => refuse({ agencies: [{ ...agency, ...change }] });

test('a registry of bodies, parties without a name and national bodies is fine', () => {
  expect(refuse({ sources: { S1: { kind: 'press', what: 'A page', ref: 'A paper' } } })).toEqual([]);
  expect(
    refuseAgency({ site: { host: 'lake.test', confirmed: false }, note: 'x', parent: 'nation' }),
  ).toEqual([]);
  expect(refuse({ parents: [{ ...parent, abbr: 'NLA' }] })).toEqual([]);
});

test('kinds of body and steps of confidence are these', () => {
  expect(agencyTypeSchema.options).toEqual([
    'municipal-bureau',
    'central-branch',
    'district-government',
    'zone-authority',
    'party-body',
    'enterprise',
    'central-authority',
    'generic-reference',
  ]);
  expect(confidenceSchema.options).toEqual(['high', 'medium', 'low']);
});

test.each(['Lake', 'lake_office', 'lake-', '-lake', 'lake--office', '', '湖'])(
  'the slug “%s” is refused',
  (slug) => {
    expect(listRefusals(slugSchema, slug)).toEqual([
      ': must be lower-case words joined by hyphens, such as beijing-customs',
    ]);
  },
);

test.each(['a', 'lake-office-2', '12'])('the slug “%s” is one', (slug) => {
  expect(listRefusals(slugSchema, slug)).toEqual([]);
});

test.each([
  [{ zh: { full: '', forms: ['甲'] } }, 'agencies.0.zh.full'],
  [{ zh: { full: '甲', forms: [] } }, 'agencies.0.zh.forms'],
  [{ zh: { full: '甲', forms: [''] } }, 'agencies.0.zh.forms.0'],
  [{ zh: { full: '甲', forms: ['甲'], old: '乙' } }, 'agencies.0.zh'],
  [{ en: { ...reference.en, name: '' } }, 'agencies.0.en.name'],
  [{ en: { ...reference.en, short: '' } }, 'agencies.0.en.short'],
  [{ en: { ...reference.en, old: 'A' } }, 'agencies.0.en'],
  [{ site: { host: 'lake.test' } }, 'agencies.0.site.confirmed'],
  [{ site: { host: 'lake.test', confirmed: true, path: '/' } }, 'agencies.0.site'],
  [{ type: 'office' }, 'agencies.0.type'],
  [{ parent: undefined }, 'agencies.0.parent'],
  [{ founded: 1990 }, 'agencies.0'],
])('a body with %j is refused at its place', (change, path) => {
  expect(refuseAgency(change).map((refusal) => refusal.split(':')[0])).toEqual([path]);
});

test.each([
  [{ references: [{ ...reference, slug: 'all' }] }, 'references.0'],
  [{ parents: [{ ...parent, zh: '' }] }, 'parents.0.zh'],
  [{ parents: [{ ...parent, en: '' }] }, 'parents.0.en'],
  [{ parents: [{ ...parent, slug: 'nation' }] }, 'parents.0'],
  [{ sources: { S1: { kind: 'press', what: 'A page' } } }, 'sources.S1.ref'],
  [{ sources: { S1: { kind: 'press', what: 'A page', ref: 'A paper', year: 1 } } }, 'sources.S1'],
  [{ people: [] }, ''],
])('a registry with %j is refused at its place', (change, path) => {
  expect(refuse(change).map((refusal) => refusal.split(':')[0])).toEqual([path]);
});
