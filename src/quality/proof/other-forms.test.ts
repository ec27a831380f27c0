import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareForm, listOtherForms, type OtherForm } from './other-forms.ts';

const issued = readFileSync(join(import.meta.dirname, '../../ingest/fixtures/plan-of-landings.txt'), 'utf8');
const forms = listOtherForms(issued);

test.each(forms)('set with $name, the same is understood', (form) => {
  expect(form.expected.measures.map(({ num }) => num)).toHaveLength(7);
  expect(compareForm(form)).toEqual([]);
});

test('each form is another text, but for the one that is set as the plan is', () => {
  const texts = new Set(forms.map(({ text }) => text));
  // Its paragraphs are apart by an empty line each, and its numbers are 1. already.
  expect(texts.size).toBeGreaterThan(forms.length - 8);
  expect(new Set(forms.map(({ group }) => group))).toEqual(
    new Set(['numbering', 'clauses', 'setting', 'lines']),
  );
});

function getForm(name: string): OtherForm {
  const form = forms.find((each) => each.name === name);
  if (form === undefined) throw new Error(`There is no form “${name}”.`);
  return form;
}

const shown = getForm('the text as shown');

test.each<[string, (text: string) => string, string[]]>([
  ['a measure less', (text) => text.replace(/\n+7\.[^\n]*/, ''), ['6 measures instead of 7']],
  ['another role', (text) => text.replace('市水务局牵头', '市水务局负责'), ['measure 2']],
  ['a word in a sentence', (text) => text.replace('泊位', '舶位'), ['measure 1']],
  [
    'another subsection',
    (text) => text.replace('（二）提升便民服务', '（二）提升服务'),
    ['sections and subsections'],
  ],
  [
    'another day',
    (text) => text.replace('2025年3月6日', '2025年3月7日'),
    ['what the document says of itself'],
  ],
])('%s is found', (_, change, wrong) => {
  const text = change(shown.text);
  expect(text).not.toBe(shown.text);
  expect(compareForm({ ...shown, text })).toEqual(wrong);
});
