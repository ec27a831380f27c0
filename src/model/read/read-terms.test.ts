import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ContentError } from '../problem.ts';
import { strengths } from '../schemas/verb.ts';
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

/** What is wrong, as message and hint; every problem has a place in its file. */
function listProblems(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const { file, line, column } of error.problems) {
      expect(file).toMatch(/^content\/(terms|verbs)\.yaml$/);
      expect(line).toBeGreaterThan(1);
      expect(column).toBeGreaterThan(1);
    }
    return error.problems.map(({ message, hint }) => `${message} ${hint}`);
  }
  return [];
}

const own = 'Give this entry its own, or remove it.';
const other = { ...term, id: 'b', slug: 'b', zh: '空港' };

describe('content/terms.yaml', () => {
  it('is read as it stands', () => {
    expect(readConcepts(term, { ...other, note: 'For translators.' }).concepts).toEqual([
      term,
      { ...other, note: 'For translators.' },
    ]);
  });

  it.each([
    [
      'an id used twice',
      { ...other, id: 'port' },
      [`The id “port” is already used by an earlier entry. ${own}`],
    ],
    [
      'a slug used twice',
      { ...other, slug: 'port-of-entry' },
      [`The slug “port-of-entry” is already used by an earlier entry. ${own}`],
    ],
    [
      'a reserved slug',
      { ...other, slug: 'matrix' },
      ['The slug “matrix” cannot be an address: the portal uses this word itself. Choose another one.'],
    ],
    [
      'a form of two concepts',
      { ...other, zh: '口岸' },
      ['“口岸” is already a form of port. Leave it in one of the two concepts.'],
    ],
    [
      'another form of two concepts',
      { ...other, zhAlso: ['海港', '口岸'] },
      ['“口岸” is already a form of port. Leave it in one of the two concepts.'],
    ],
    [
      'a form that it has twice itself',
      { ...other, zhAlso: ['空港'] },
      ['“空港” is already a form of b. Leave it in one of the two concepts.'],
    ],
    [
      'an unknown topic',
      { ...other, topic: 'x' },
      ['The topic “x” is not in the list of topics. Add it under “topics”.'],
    ],
    [
      'unknown sources',
      { ...other, sources: ['S9', 'S1', 'S8'] },
      [
        'The source “S9” is not in the list of sources. Add it under “sources”.',
        'The source “S8” is not in the list of sources. Add it under “sources”.',
      ],
    ],
    [
      'renderings both accepted and forbidden',
      { ...other, enForbidden: ['harbor', 'port', 'port of entry'] },
      [
        '“port” is both accepted and forbidden for 空港. Remove it from one of the two lists.',
        '“port of entry” is both accepted and forbidden for 空港. Remove it from one of the two lists.',
      ],
    ],
  ])('with %s is refused', (_, second, sentences) => {
    expect(listProblems(() => readConcepts(term, second))).toEqual(sentences);
  });

  it('is refused with the place of the wrong value', () => {
    let message = '';
    try {
      readConcepts(term, { ...other, topic: 'x' });
    } catch (error) {
      message = String(error);
    }
    const line = /content\/terms\.yaml:(\d+):12\n/.exec(message)?.[1];
    const lines = readFileSync(join(root, 'content/terms.yaml'), 'utf8').split('\n');
    expect(lines[Number(line) - 1]).toBe('    topic: x');
  });

  it.each([
    ['a key that no one knows', { english: 'x' }, 'english'],
    ['a basis that no one knows', { basis: 'guess' }, 'basis'],
    ['a confidence that no one knows', { confidence: 'sure' }, 'confidence'],
    ['no sources', { sources: [] }, 'sources'],
    ['an empty name', { zh: '' }, 'zh'],
    ['an empty other name', { zhAlso: [''] }, 'zhAlso'],
    ['empty English', { en: '' }, 'en'],
    ['an empty accepted rendering', { enAccepted: [''] }, 'enAccepted'],
    ['an empty forbidden rendering', { enForbidden: [''] }, 'enForbidden'],
    ['an empty caution', { enCaution: [''] }, 'enCaution'],
    ['an empty note', { note: '' }, 'note'],
    ['an empty id', { id: '' }, 'id'],
    ['an empty definition', { definition: { zh: '', en: 'A' } }, 'definition.zh'],
    ['a definition in one language', { definition: { zh: '甲' } }, 'definition.en'],
    ['a third language', { definition: { zh: '甲', en: 'A', fr: 'A' } }, 'definition'],
  ])('with %s is refused', (_, change, key) => {
    const [problem, ...others] = listProblems(() => readConcepts({ ...term, ...change }));
    expect(others).toEqual([]);
    expect(problem).toContain(key);
  });
});

describe('content/verbs.yaml', () => {
  const exception = { instrument: 'a', provision: 'b', pair: 's1', reason: 'A noun.' };

  it('is read as it stands', () => {
    const second = { ...verb, id: 'let-go', zh: ['放行', '放'] };
    const noted = { ...exception, zh: '放行单', stillCompared: true as const };
    expect(readVerbRows([verb, second], [noted])).toEqual({ verbs: [verb, second], exceptions: [noted] });
  });

  it('with a verb in two rows, or an id used twice, is refused', () => {
    expect(listProblems(() => readVerbRows([verb, { ...verb, id: 'allow', zh: ['准予', '允许'] }]))).toEqual([
      '“允许” already stands in the row permit. Leave it in one of the two rows.',
    ]);
    expect(listProblems(() => readVerbRows([verb, { ...verb, zh: ['准予'] }]))).toEqual([
      `The id “permit” is already used by an earlier entry. ${own}`,
    ]);
  });

  it.each([
    ['an id with capitals', { id: 'Permit' }, 'must be lower-case words joined by hyphens'],
    ['an id with a hyphen at its end', { id: 'permit-' }, 'must be lower-case words joined by hyphens'],
    ['no Chinese', { zh: [] }, 'zh'],
    ['empty Chinese', { zh: [''] }, 'zh'],
    ['no English', { en: [] }, 'en'],
    ['empty English', { en: [''] }, 'en'],
    ['a strength that no one knows', { strength: 'hoped' }, 'strength'],
    ['a key that no one knows', { note: 'x' }, 'note'],
  ])('with a row with %s is refused', (_, change, message) => {
    const [problem, ...others] = listProblems(() => readVerbRows([{ ...verb, ...change }]));
    expect(others).toEqual([]);
    expect(problem).toContain(message);
  });

  it('knows every strength, the firmest first', () => {
    const ids = 'abcdefghij'.split('');
    const rows = ids.map((id, index) => ({ ...verb, id, zh: [id], strength: strengths[index] }));
    expect(readVerbRows(rows).verbs.map(({ strength }) => strength)).toEqual([
      'required',
      'permitted',
      'implemented',
      'promoted',
      'supported',
      'encouraged',
      'piloted',
      'explored',
      'studied',
      'sought',
    ]);
  });

  it.each([
    ['without a phrase', {}, 'must have a phrase: zh, en or both'],
    ['with an empty phrase', { zh: '' }, 'zh'],
    ['with an empty English phrase', { en: '' }, 'en'],
    ['without a reason', { zh: '允许', reason: '' }, 'reason'],
    ['with a key that no one knows', { zh: '允许', why: 'x' }, 'why'],
    [
      'that goes on being compared and names English',
      { zh: '允许', en: 'permit', stillCompared: true },
      'must have zh and no en where stillCompared is true: the English goes on being compared',
    ],
    [
      'that goes on being compared and names English only',
      { en: 'permit', stillCompared: true },
      'must have zh and no en where stillCompared is true',
    ],
  ])('with an exception %s is refused', (_, change, message) => {
    const [problem, ...others] = listProblems(() => readVerbRows([verb], [{ ...exception, ...change }]));
    expect(others).toEqual([]);
    expect(problem).toContain(message);
  });

  it.each([{ zh: '允许' }, { en: 'permit' }, { zh: '允许', en: 'permit' }])(
    'with an exception of %j is read',
    (phrase) => {
      expect(readVerbRows([verb], [{ ...exception, ...phrase }]).exceptions).toHaveLength(1);
    },
  );
});
