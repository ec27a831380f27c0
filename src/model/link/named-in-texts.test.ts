import { expect, test } from 'vitest';
import { sampleContent, term } from '../fixtures/sample-content.ts';
import { indexNamed, listRenderings } from './named-in-texts.ts';

const { registry } = sampleContent();
const concepts = [
  term('渡口', 'ferry landing', 'lake', { zhAlso: ['码头'], enAccepted: ['landing'] }),
  term('渡口收费', 'landing charge', 'lake'),
  term('允许', 'permit', 'wording'),
  term('相关单位', 'entities concerned', 'wording'),
];
const verbs = [
  {
    id: 'permit',
    zh: ['允许'],
    en: ['permit'],
    strength: 'permitted' as const,
    explanation: { zh: '甲', en: 'A' },
  },
];
const find = indexNamed({ concepts }, registry, { verbs });

test('a text names concepts and bodies in every form, the longest first', () => {
  const { names } = find('甲局公布渡口收费，码头归北京市乙委。', '');
  expect(
    names.map(({ form, value: { term: concept, body } }) => [form, concept?.slug ?? null, body?.id ?? null]),
  ).toEqual([
    ['甲局', null, 'a'],
    ['渡口收费', 'landing-charge', null],
    ['码头', 'ferry-landing', null],
    ['北京市乙委', null, 'b'],
  ]);
});

test('a form that is a concept and a party is both', () => {
  const [name] = find('请相关单位', '').names;
  expect([name?.value.term?.slug, name?.value.body?.id]).toEqual(['entities-concerned', 'relevant']);
});

test('a verb that the verb table fixes is left to it', () => {
  expect(find('允许', 'permit')).toMatchObject({ names: [], renderings: [] });
});

test('the English has places of everything that renders what the Chinese names', () => {
  const target = 'The Commission B: landings, the ferry landing; relevant entities and entities concerned.';
  const { renderings, words } = find('乙委、渡口、相关单位', target);
  const found = renderings.map(({ start, end }) => target.slice(start, end));
  // Of each name every place: the preferred rendering, then those that are accepted, then the names of the body.
  expect(found).toEqual([
    'Commission B',
    'Commission B',
    'ferry landing',
    'landings',
    'landing',
    'entities concerned',
    'relevant entities',
    'relevant entities',
  ]);
  expect(words[0]).toMatchObject({ text: 'commission', start: 4, end: 14 });
  expect(find('某', target).renderings).toEqual([]);
});

test('a name is rendered by what the termbase and the registry accept', () => {
  const [body] = find('甲局', '').names;
  expect(listRenderings({ term: concepts[0] })).toEqual(['ferry landing', 'landing']);
  expect(listRenderings(body?.value ?? {})).toEqual(['Bureau A', 'Bureau A']);
  expect(listRenderings({})).toEqual([]);
});
