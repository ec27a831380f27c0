import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Edition } from '../../language/edition.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildCited } from './build-cited.ts';
import { type Cited, joinParts, type SentenceRange } from './cited.ts';
import { formatCslJson } from './csl-json.ts';

/**
 * As much of the CSL 1.0.2 data model as the items may use, and stricter: only these variables, each of the type that the model gives it, a date
 * of three whole numbers.
 */
const itemSchema = z.strictObject({
  id: z.string().regex(/^[\w-]+$/),
  type: z.literal('document'),
  language: z.enum(['zh-CN', 'en']),
  author: z.tuple([z.strictObject({ literal: z.string().min(1) })]).optional(),
  title: z.string().min(1),
  number: z.string().min(1).optional(),
  section: z.string().min(1),
  issued: z
    .strictObject({
      'date-parts': z.tuple([z.tuple([z.int().min(1900), z.int().min(1).max(12), z.int().min(1).max(31)])]),
    })
    .optional(),
  URL: z.url({ protocol: /^https$/ }),
  note: z.string().min(1).optional(),
});
const listSchema = z.array(itemSchema).min(1);

const graph = buildGraph(sampleContent());
const measures = graph.instruments.flatMap((instrument) => instrument.measures);
const [one] = measures;
if (one === undefined) throw new Error('The sample lacks a measure.');
const cited = buildCited(graph, one);

const parse = (of: Cited, edition: Edition, range: SentenceRange | null) =>
  listSchema.parse(JSON.parse(joinParts(formatCslJson(of, edition, range))));

test('every measure of every document gives valid items, one for each language', () => {
  expect(measures.length).toBeGreaterThan(3);
  for (const measure of measures) {
    const own = buildCited(graph, measure);
    for (const range of [null, { first: 's1', last: 's1' }]) {
      expect(parse(own, 'zh', range).map(({ language }) => language)).toEqual(['zh-CN']);
      expect(parse(own, 'en', range).map(({ language }) => language)).toEqual(['en']);
      expect(parse(own, 'zh+en', range).map(({ language }) => language)).toEqual(['zh-CN', 'en']);
    }
  }
});

test('an item says all that is known of the measure', () => {
  expect(parse(cited, 'en', { first: 's1', last: 's2' })).toEqual([
    {
      id: 'first-1-s1-s2-en',
      type: 'document',
      language: 'en',
      author: [{ literal: 'first' }],
      title: 'Sample Plan, measure 1 (“Optimize the first service”), sentences 1–2',
      number: 'Jing Yang Zi [2025] No. 1',
      section: 'measure 1 (“Optimize the first service”), sentences 1–2',
      issued: { 'date-parts': [[2025, 3, 1]] },
      URL: 'https://sample.example/en/first/1/?to=s2#s1',
      note: 'Unofficial English translation; the Chinese text prevails.',
    },
  ]);
});

test('whatever a heading contains, the file can be read', () => {
  const hostile = {
    ...cited,
    texts: { ...cited.texts, zh: { ...cited.texts.zh, heading: 'a"b\\c\nd</script>' } },
  };
  expect(parse(hostile, 'zh', null)[0]?.section).toBe('第1项“a"b\\c\nd</script>”');
});
