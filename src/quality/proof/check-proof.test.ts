import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { type Proof, proofSchema } from '../../model/schemas/proof.ts';
import { checkProof } from './check-proof.ts';
import { formatProof } from './to-proof.ts';

const parsed = parseInstrument(
  readFileSync(join(import.meta.dirname, '../../ingest/fixtures/plan-of-landings.txt')),
);
const proof: Proof = {
  ...proofSchema.parse(parse(formatProof(parsed))),
  otherForms: ['numbering', 'clauses', 'setting', 'lines'],
};

/** What is found, with the way to the place in front. */
function find(changed: Partial<Proof>, pairs = 0): string[] {
  const placeOf = (path: readonly PropertyKey[]) => ({ file: path.join('.'), line: 0, column: 0 });
  return checkProof({ parsed, pairs, proof: { ...proof, ...changed }, placeOf }).map(
    ({ file, message, hint }) => `${file}: ${message} ${hint}`,
  );
}

const repair =
  'Read the place in the issued text: correct the proof if it is wrong, or report that the parser misreads the text.';

test('a proof begins as what is understood, each list of bodies on a line', () => {
  expect(formatProof(parsed)).toMatch(/^# What a person has read and counted in source\.txt\./);
  expect(formatProof(parsed)).toContain(
    '\n  measure-2:\n    heading: 完善夜间照明\n    sentences: 2\n    lead: [市水务局]\n    support: [相关单位]\n',
  );
});

test('a text that is understood as its proof says has nothing wrong with it', () => {
  expect(find({})).toEqual([]);
});

test('everything that differs is named with both values, in the order of the proof', () => {
  const { 'measure-1': first, 'measure-2': second, ...others } = proof.measures;
  if (first === undefined || second === undefined) throw new Error('The plan has no measures 1 and 2.');
  const measures = {
    'measure-1': { ...first, heading: null },
    'measure-2': { ...second, support: undefined },
    ...others,
  };
  expect(
    find({
      issuer: '云浦市',
      counts: { ...proof.counts, mentions: 99 },
      provisions: ['notice'],
      measures,
      remarks: { 'number-gap': 1 },
    }),
  ).toEqual([
    `issuer: The proof says of “issuer” “云浦市”, but the text is understood as “云浦市水务局”. ${repair}`,
    `counts.mentions: The proof says of “counts.mentions” “99”, but the text is understood as “17”. ${repair}`,
    `provisions: The proof says of “provisions” “notice”, but the text is understood as “notice、preamble、sec-1-1、sec-3-1”. ${repair}`,
    `measures.measure-1.heading: The proof says of “measures.measure-1.heading” nothing, but the text is understood as “建设无障碍渡口”. ${repair}`,
    `measures.measure-2.support: The proof says of “measures.measure-2.support” nothing, but the text is understood as “相关单位”. ${repair}`,
    `remarks.number-gap: The proof says of “remarks.number-gap” “1”, but the text is understood as nothing. ${repair}`,
    `remarks.generic-party: The proof says of “remarks.generic-party” nothing, but the text is understood as “1”. ${repair}`,
  ]);
});

test('pairs are counted, because the English belongs to the document', () => {
  expect(find({}, 3)).toEqual([
    `counts.pairs: The proof says of “counts.pairs” “0”, but the text is understood as “3”. ${repair}`,
  ]);
});

test('a measure that the proof has and the text lacks is named', () => {
  const measures = { ...proof.measures, 'measure-8': { heading: null, sentences: 1 } };
  expect(find({ measures })).toEqual([
    `measures.measure-8: The proof says of “measures.measure-8” “{"heading":null,"sentences":1}”, but the text is understood as nothing. ${repair}`,
  ]);
});
