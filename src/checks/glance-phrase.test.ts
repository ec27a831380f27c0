import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { glanceTableSchema } from '../model/schemas/glance.ts';
import { findWrongGlances } from './glance-phrase.ts';

const { instruments } = buildGraph(sampleContent());

/** Findings about one entry, or several. */
function find(...measures: object[]) {
  const table = glanceTableSchema.parse({
    measures: measures.map((entry) => ({ instrument: 'first', measure: 'measure-1', ...entry })),
  });
  return findWrongGlances(table, instruments).map(({ rule, path, message, hint }) => [
    rule,
    path.join('.'),
    message,
    hint,
  ]);
}

test('phrases that stand in their texts are fine, without English where the text has none', () => {
  expect(
    find(
      { who: [{ pair: 's1', zh: '第一项服务', en: 'the first service' }] },
      { measure: 'measure-3', conditions: [{ pair: 'heading', zh: '第三项服务' }] },
    ),
  ).toEqual([]);
});

test('a phrase that is not there verbatim is named, in either language', () => {
  expect(find({ numbers: [{ pair: 's1', zh: '第一项的服务', en: 'The first service' }] })).toEqual([
    [
      'glance-phrase',
      'measures.0.numbers.0.zh',
      'The Chinese of first measure-1 s1 does not have “第一项的服务”.',
      'Quote it verbatim, or remove the line.',
    ],
    [
      'glance-phrase',
      'measures.0.numbers.0.en',
      'The English of first measure-1 s1 does not have “The first service”.',
      'Quote it verbatim, as the English has it now.',
    ],
  ]);
});

test('a measure or pair that does not exist is named', () => {
  expect(
    find({ who: [{ pair: 's9', zh: '服务', en: 'service' }] }, { measure: 'measure-9' }).map(
      ([, ...rest]) => rest,
    ),
  ).toEqual([
    ['measures.0.who.0.pair', 'first measure-1 has no pair “s9”.', 'Write one of: heading, s1, s2.'],
    ['measures.1.measure', 'There is no measure “first measure-9”.', 'Correct the ids, or remove the entry.'],
  ]);
});

test('a heading of ours cannot be quoted', () => {
  expect(
    find({ measure: 'measure-2', who: [{ pair: 'heading', zh: '第二项服务' }] }).map(([, ...rest]) => rest),
  ).toEqual([
    [
      'measures.0.who.0.pair',
      'The heading of first measure-2 is ours, not the text’s.',
      'Quote a sentence, or remove the line.',
    ],
  ]);
});

test('English that is left out where the text has it, and a second entry of a measure are named', () => {
  expect(find({ who: [{ pair: 's1', zh: '第一项服务' }] }, {}).map(([, ...rest]) => rest)).toEqual([
    [
      'measures.0.who.0.zh',
      '“第一项服务” has no English here, but first measure-1 s1 has.',
      'Add en: the stretch of the English that renders it.',
    ],
    ['measures.1.measure', '“first measure-1” has an entry already.', 'Put its lines into one entry.'],
  ]);
});

test('a kind without a phrase, or one that nobody knows, does not fit the schema', () => {
  const parse = (entry: object) =>
    glanceTableSchema.safeParse({ measures: [{ instrument: 'first', measure: 'measure-1', ...entry }] })
      .success;
  expect([parse({ who: [] }), parse({ benefit: [{ pair: 's1', zh: '服务' }] }), parse({})]).toEqual([
    false,
    false,
    true,
  ]);
});
