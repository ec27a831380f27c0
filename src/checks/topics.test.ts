import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { issue, sampleContent, sampleTopics, secondText } from '../model/fixtures/sample-content.ts';
import type { Assignment, TopicTable } from '../model/schemas/topic.ts';
import { checkTopics } from './topics.ts';

const quote = { measure: 'first/1', pair: 's1', zh: '第一项服务', en: 'the first service' };
const body = { measure: 'first/3', body: 'c' };

function check(table: TopicTable) {
  const content = sampleContent({ topicTable: table });
  return checkTopics({ table, graph: buildGraph(content) }).map(({ rule, path, message, hint }) => ({
    rule,
    at: path.slice(-1)[0],
    message,
    hint,
  }));
}

/** What is found in the assignments of one value, of which the first is right. */
const find = (...assignments: Assignment[]) => check(sampleTopics([quote, ...assignments]));

test('quotes that stand in their text and bodies that are responsible are fine', () => {
  expect(find(body, { ...quote, pair: 'heading', zh: '优化第一项服务', en: 'Optimize the first' })).toEqual(
    [],
  );
});

test('a measure or a text of it that is not there is named', () => {
  expect(find({ ...quote, measure: 'first/9' }, { ...quote, pair: 's9' })).toEqual([
    {
      rule: 'topic-quote',
      at: 'measure',
      message: 'There is no measure “first/9”.',
      hint: 'Write the instrument and the number of the measure as its address has them.',
    },
    {
      rule: 'topic-quote',
      at: 'pair',
      message: 'Measure 1 has no “s9”.',
      hint: 'Write heading, or the id of a sentence.',
    },
  ]);
});

test('a heading of ours is no words of the text', () => {
  expect(find({ ...quote, measure: 'first/2', pair: 'heading', zh: '第二项服务' })).toEqual([
    {
      rule: 'topic-quote',
      at: 'pair',
      message: 'The heading of measure 2 is ours, not a part of the text.',
      hint: 'Quote a sentence instead.',
    },
  ]);
});

test('words that a text does not have are named, with the phrase to update when its English has changed', () => {
  expect(find({ ...quote, zh: '第九项服务' }, { ...quote, en: 'a first service' })).toEqual([
    {
      rule: 'topic-quote',
      at: 'zh',
      message: 'The Chinese of measure 1, s1, does not have “第九项服务”, which “Service firms” quotes.',
      hint: 'Quote words that stand there, or remove the assignment.',
    },
    {
      rule: 'topic-quote',
      at: 'en',
      message: 'The English of measure 1, s1, does not have “a first service”, which “Service firms” quotes.',
      hint: 'Update this phrase to the words that now render “第一项服务”, verbatim.',
    },
  ]);
});

test('English quoted from a text that has none is named', () => {
  expect(find({ measure: 'second/1', pair: 's1', zh: '允许', en: 'Permit' })).toMatchObject([
    {
      at: 'en',
      message: 'The text of measure 1, s1, has no English, but “Service firms” quotes “Permit” from it.',
    },
  ]);
  expect(issue('second', secondText).parsed.measures).toHaveLength(2);
});

test('a body that is unknown or not responsible there is named', () => {
  expect(find({ ...body, body: 'nobody' }, { ...body, body: 'a' })).toEqual([
    {
      rule: 'topic-body',
      at: 'body',
      message: 'No measure makes a body “nobody” responsible.',
      hint: 'Write the slug of a body in content/agencies.yaml that a measure names.',
    },
    {
      rule: 'topic-body',
      at: 'body',
      message: 'Measure 3 does not make “a” responsible.',
      hint: 'Write one of: b, c; or remove the assignment.',
    },
  ]);
});

test('what is there twice is named: a facet, a value, an assignment', () => {
  const table = sampleTopics([quote, quote]);
  const facets = table.facets.flatMap((facet) => [
    { ...facet, values: facet.values.flatMap((value) => [value, { ...value, assignments: [body] }]) },
    { ...facet, values: [] },
    { ...facet, id: 'strength', values: [] },
  ]);
  expect(check({ ...table, facets }).map(({ rule, at, message }) => [rule, at, message])).toEqual([
    ['topic-repeat', 'id', '“who” is already used by an earlier entry.'],
    ['topic-repeat', 'id', '“strength” is already used by the facet of strengths.'],
    ['topic-repeat', 'slug', '“service” is already used by an earlier entry.'],
    ['topic-repeat', 1, '“Service firms” has the same assignment of first/1 twice.'],
  ]);
});

test('a value that leads to no measure is named', () => {
  expect(
    check(sampleTopics([{ ...body, body: 'a' }])).map(({ rule, at, message }) => [rule, at, message]),
  ).toEqual([
    ['topic-body', 'body', 'Measure 3 does not make “a” responsible.'],
    ['topic-empty', 'assignments', '“Service firms” leads to no measure.'],
  ]);
});
