import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../read/read-content.ts';
import { buildGraph } from './build-graph.ts';
import { findGoverningVerbs } from './find-commitments.ts';
import { indexNamed } from './named-in-texts.ts';

/** What the reader found in one sentence. */
interface Read {
  verbs: string[];
  purpose?: string[];
}

const content = readContent(join(import.meta.dirname, '../../..'));
const reading = parse(
  readFileSync(join(import.meta.dirname, 'fixtures/governing-verbs.yaml'), 'utf8'),
) as Record<string, Record<string, Read>>;

const { measures } = buildGraph(content).mainInstrument;

test('the program reads every sentence as an independent reader did, purposes left out', () => {
  const expected = Object.fromEntries(
    Object.entries(reading).map(([measure, sentences]) => [
      measure,
      Object.fromEntries(
        Object.entries(sentences).map(([id, { verbs, purpose = [] }]) => [
          id,
          verbs.filter((verb) => !purpose.includes(verb.split(' ')[0] ?? '')),
        ]),
      ),
    ]),
  );
  const found = Object.fromEntries(
    measures.map(({ id, commitments }) => [
      id,
      Object.fromEntries(
        commitments.map(({ text, verbs }) => [
          text.id,
          verbs.map(({ verb, source }) => `${text.source.slice(source.start, source.end)} ${verb.strength}`),
        ]),
      ),
    ]),
  );
  expect(Object.keys(expected)).toHaveLength(32);
  expect(found).toEqual(expected);
});

test('each verb that governs a clause is found in the English, too', () => {
  const verbs = measures.flatMap(({ commitments }) => commitments.flatMap((each) => each.verbs));
  expect(verbs.length).toBeGreaterThan(60);
  expect(verbs.filter(({ target }) => target === null)).toEqual([]);
});

test('each exception that only the strength shown needs is needed for it', () => {
  const { verbTable, termbase, registry, translations } = content;
  const findNamed = indexNamed(termbase, registry, verbTable);
  const shown = verbTable.exceptions.filter(({ stillCompared }) => stillCompared === true);
  const needless = shown.filter((exception) => {
    const pair = translations
      .find(({ provision }) => provision === exception.provision)
      ?.pairs.find(({ id }) => id === exception.pair);
    if (pair === undefined) return true;
    const count = (exceptions: typeof shown) =>
      findGoverningVerbs(pair, { ...exception, id: pair.id }, findNamed(pair.source, pair.target), {
        ...verbTable,
        exceptions,
      }).length;
    return count(verbTable.exceptions) === count(verbTable.exceptions.filter((other) => other !== exception));
  });
  expect(shown.length).toBeGreaterThan(30);
  expect(needless).toEqual([]);
});
