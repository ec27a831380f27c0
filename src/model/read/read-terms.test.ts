import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readTerms, readVerbs } from './read-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terms-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true }));

const term = {
  id: 'port',
  slug: 'port-of-entry',
  zh: '口岸',
  zhAlso: [],
  en: 'port of entry',
  enAccepted: ['port'],
  enForbidden: ['harbor'],
  enCaution: [],
  definition: { zh: '口岸。', en: 'A port of entry.' },
  topic: 'ports',
  basis: 'composed',
  confidence: 'high',
  inPolicy: true,
  sources: ['S1'],
};
const verb = {
  id: 'permit',
  zh: ['允许'],
  en: ['permit'],
  strength: 'permitted',
  explanation: { zh: '。', en: 'X.' },
};

function readConcepts(...concepts: object[]) {
  const termbase = {
    spelling: 'American',
    topics: { ports: { zh: '口岸', en: 'Ports' } },
    sources: { S1: { ref: 'https://example.org/', what: 'A page', kind: 'official' } },
    concepts,
  };
  writeFileSync(join(root, 'content/terms.yaml'), stringify(termbase));
  return readTerms(root);
}

function readVerbRows(verbs: object[], exceptions: object[] = []) {
  writeFileSync(join(root, 'content/verbs.yaml'), stringify({ verbs, exceptions }));
  return readVerbs(root);
}

describe('content/terms.yaml', () => {
  it('is read as it stands', () => {
    expect(readConcepts(term).concepts).toEqual([term]);
  });

  it.each([
    ['an id used twice', { ...term, slug: 'b', zh: '空港' }, 'The id “port” is already used'],
    ['a slug used twice', { ...term, id: 'b', zh: '空港' }, 'The slug “port-of-entry” is already used'],
    [
      'a reserved slug',
      { ...term, id: 'b', zh: '空港', slug: 'matrix' },
      'The slug “matrix” cannot be an address',
    ],
    ['a form of two concepts', { ...term, id: 'b', slug: 'b' }, '“口岸” is already a form of port.'],
    [
      'an unknown topic',
      { ...term, id: 'b', slug: 'b', zh: '空港', topic: 'x' },
      'The topic “x” is not in the list',
    ],
    [
      'an unknown source',
      { ...term, id: 'b', slug: 'b', zh: '空港', sources: ['S9'] },
      'The source “S9” is not',
    ],
    [
      'a rendering both accepted and forbidden',
      { ...term, id: 'b', slug: 'b', zh: '空港', enForbidden: ['port'] },
      '“port” is both accepted and forbidden for 空港.',
    ],
    ['a key that no one knows', { ...term, id: 'b', slug: 'b', zh: '空港', english: 'x' }, 'english'],
  ])('with %s is refused with the place', (_, second, message) => {
    expect(() => readConcepts(term, second)).toThrow(message);
    expect(() => readConcepts(term, second)).toThrow(/content\/terms\.yaml:\d+:\d+/);
  });
});

describe('content/verbs.yaml', () => {
  it('is read as it stands', () => {
    expect(readVerbRows([verb])).toEqual({ verbs: [verb], exceptions: [] });
  });

  it('with a verb in two rows is refused', () => {
    expect(() => readVerbRows([verb, { ...verb, id: 'allow' }])).toThrow(
      '“允许” already stands in the row permit.',
    );
  });

  it('with an exception without a phrase is refused', () => {
    const exception = { instrument: 'a', provision: 'b', pair: 's1', reason: 'A noun.' };
    expect(() => readVerbRows([verb], [exception])).toThrow('must have a phrase: zh, en or both');
    expect(readVerbRows([verb], [{ ...exception, zh: '允许' }]).exceptions).toHaveLength(1);
  });
});
