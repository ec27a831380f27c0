import { expect, test } from 'vitest';
import { sampleContent } from '../tests/samples/portal.ts';
import { checkContent } from './check-content.ts';
import { listContentParts, prepareChecked } from './checked.ts';

const content = sampleContent();
const parts = listContentParts(content);
const checked = prepareChecked({ ...content, parts, verbs: content.verbTable });

test('a portal is compared with its English whole', () => {
  const pairs = content.translations.flatMap((file) => file.pairs);
  expect(checked.pairs.map(({ target }) => target)).toEqual(pairs.map(({ target }) => target));
  expect(checked.parts).toBe(parts);
  expect(new Set(parts.map(({ instrument }) => instrument))).toEqual(
    new Set(content.instruments.map(({ settings }) => settings.id)),
  );
});

test('the rules are given names of concepts and bodies to compare', () => {
  const names = checked.pairs.flatMap((pair) => pair.names.map(({ value }) => value));
  expect(names.filter(({ term }) => term !== undefined).length).toBeGreaterThan(50);
  expect(names.filter(({ body }) => body !== undefined).length).toBeGreaterThan(10);
});

test('what is missing comes before what is stale', () => {
  const rules = checkContent(checked).map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual(['missing-pair', 'stale-pair']);
});

test('text that was not understood is not reported here: it stops the build', () => {
  const [first] = content.instruments;
  if (first === undefined) throw new Error('The sample has no documents.');
  const unregistered = { ...content, registry: { ...content.registry, agencies: [] }, instruments: [first] };
  expect(listContentParts(unregistered)).toEqual(listContentParts({ ...content, instruments: [first] }));
});
