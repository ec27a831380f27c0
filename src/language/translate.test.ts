import { expect, test } from 'vitest';
import { getTranslator, type UiKey } from './translate.ts';
import en from './ui/en.json' with { type: 'json' };
import zh from './ui/zh.json' with { type: 'json' };

const withoutPlural = (key: string) => key.replace(/_(?:one|other)$/, '');
const variablesOf = (text: string) =>
  [...text.matchAll(/\{\{?(\w+)(?:, nested)?\}?\}/g)].map((match) => match[1]).sort();

test('both languages have the same keys', () => {
  const keysOf = (texts: object) => [...new Set(Object.keys(texts).map(withoutPlural))].sort();
  expect(keysOf(zh).length).toBeGreaterThan(100);
  expect(keysOf(zh)).toEqual(keysOf(en));
});

test('both languages use the same variables, unless a language has no use for one', () => {
  const english = new Map(Object.entries(en).map(([key, text]) => [withoutPlural(key), text]));
  for (const [key, text] of Object.entries(zh)) {
    const known = variablesOf(english.get(withoutPlural(key)) ?? '');
    expect(known, key).toEqual(expect.arrayContaining(variablesOf(text)));
  }
});

test('fills in variables and forms the plural', () => {
  expect(getTranslator('zh')('measure.number', { number: 12 })).toBe('第12项');
  expect(getTranslator('en')('agencies.count', { count: 1 })).toBe('1 measure');
  expect(getTranslator('en')('agencies.count', { count: 2 })).toBe('2 measures');
});

test('every call has its own values and its own plural', () => {
  const t = getTranslator('en');
  const counts = [2, 1, 2].map((count) => t('agencies.count', { count }));
  expect(counts).toEqual(['2 measures', '1 measure', '2 measures']);
  expect([7, 8].map((number) => t('measure.number', { number }))).toEqual(['Measure 7', 'Measure 8']);
});

test('what a value holds is never read as a variable or as another text', () => {
  const name = '{{number}} $t(site.name) $&';
  expect(getTranslator('en')('related.term', { name })).toContain(name);
});

test('what stands within quotation marks has single ones of its own', () => {
  expect(getTranslator('en')('term.more', { term: '“two verifications”' })).toBe(
    'More on “‘two verifications’”',
  );
  expect(getTranslator('zh')('topic.map', { topic: '北京“双枢纽”' })).toBe(
    '标出的是归入“北京‘双枢纽’”的措施。',
  );
});

test('a missing key is an error that says where to add it', () => {
  expect(() => getTranslator('en')('no.such.key' as UiKey)).toThrow(
    'The interface text “no.such.key” is missing for en. Add it to src/language/ui/<locale>.json.',
  );
});

test('a missing variable is an error that names it', () => {
  expect(() => getTranslator('en')('measure.number')).toThrow(
    'The interface text “Measure {{number}}” needs the variable {{number}}, which was not given. Pass it to the translator, or correct its name in src/language/ui/<locale>.json.',
  );
});

test('a missing key is named whole, whatever stands in it', () => {
  for (const key of ['no.such:key', 'no.true.key', 'notrue:key']) {
    expect(() => getTranslator('zh')(key as UiKey)).toThrow(`The interface text “${key}” is missing for zh.`);
  }
});

test('a value is filled in as it is: no mark of it is escaped, nothing in it is filled in again', () => {
  const fill = (number: string) => getTranslator('en')('measure.number', { number });
  expect(fill('<1> & "2"')).toBe('Measure <1> & "2"');
  expect(fill('{{number}} {{other}}')).toBe('Measure {{number}} {{other}}');
  expect(fill('$t(measure.number)')).toBe('Measure $t(measure.number)');
});

test('a text that one language lacks is not taken from the other', () => {
  expect(() => getTranslator('zh')('agencies.count_one' as UiKey)).toThrow('is missing for zh');
});

test('quotation marks of a value stay double where none stand around it', () => {
  expect(getTranslator('zh')('measure.number', { number: '“一”' })).toBe('第“一”项');
});

test('what stands in pointed brackets with a variable is left out where its value is empty', () => {
  const source = (values: { issuer: string; docNumber: string }) =>
    [getTranslator('zh'), getTranslator('en')].map((t) => t('paste.source', { title: 'T', ...values }));
  expect(source({ issuer: 'I', docNumber: 'N' })).toEqual(['I《T》（N）', 'I, T (N)']);
  expect(source({ issuer: '', docNumber: 'N' })).toEqual(['《T》（N）', 'T (N)']);
  expect(source({ issuer: 'I', docNumber: '' })).toEqual(['I《T》', 'I, T']);
  expect(source({ issuer: '', docNumber: '' })).toEqual(['《T》', 'T']);
  // An empty value elsewhere leaves nothing out, and brackets in a value stay.
  expect(getTranslator('zh')('paste.source', { title: '', issuer: '‹I›', docNumber: '' })).toBe('‹I›《》');
});

test('brackets around what the browser fills in stay for it', () => {
  expect(getTranslator('zh')('cite.plain')).toBe('《{title}》{place}‹，{docNumber}›‹，{date}›‹，{address}›');
});

test('a variable in pointed brackets that is missing is an error like any other', () => {
  expect(() => getTranslator('en')('paste.source', { title: 'T', docNumber: '' })).toThrow(
    'needs the variable {{issuer}}',
  );
});
