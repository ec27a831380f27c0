import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { samplePortalRoot } from '../../tests/samples/portal.ts';
import { ContentError } from '../problem.ts';
import {
  readAgencies,
  readAgencyNames,
  readContent,
  readInstruments,
  readSite,
  readTranslations,
} from './read-content.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

/** Each problem as `line:column message hint`. */
function listProblems(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
  }
  return [];
}

const site = 'origin: https://a.example\nbase: /\nmainInstrument: x\npublisher: null\ncorrections: null\n';

test('the content of a project is read whole', () => {
  const content = readContent(samplePortalRoot);
  expect(content.instruments.map(({ settings }) => settings.id)).toEqual([
    'ferry-2023',
    'greenway-2024',
    'reed-2022',
    'tea-2021',
  ]);
  expect(content.registry.agencies.length).toBeGreaterThan(20);
  expect(content.termbase.concepts.length).toBeGreaterThan(20);
  expect(content.verbTable.verbs.length).toBeGreaterThan(10);
  expect(content.topicTable.facets.map(({ id }) => id)).toEqual(['who', 'subject', 'place']);
  expect(content.glanceTable.measures.length).toBeGreaterThan(5);
  expect(content.shareTable.measures.length).toBeGreaterThan(5);
  expect(content.searchWords.en.stopWords.length).toBeGreaterThan(0);
  expect(content.site.mainInstrument).toBe('ferry-2023');
  expect(content.translations.map(({ file }) => file)).toContain(
    'content/translations/en/tea-2021/measure-4.yaml',
  );
});

test('a name is known when the registry has it', () => {
  const isKnown = readAgencyNames(samplePortalRoot);
  expect(['市交通运输局', '云浦市交通运输局', '某局'].map(isKnown)).toEqual([true, true, false]);
});

describe('site.yaml', () => {
  test('is overridden by SITE_ORIGIN and SITE_BASE', () => {
    write('content/site.yaml', site);
    expect(readSite(root, {})).toMatchObject({ origin: 'https://a.example', base: '/' });
    expect(readSite(root, { SITE_ORIGIN: 'https://b.example', SITE_BASE: '/sub/' })).toMatchObject({
      origin: 'https://b.example',
      base: '/sub/',
    });
  });

  test('a build makes the share kit unless it is told not to, by file or environment', () => {
    write('content/site.yaml', site);
    expect(readSite(root, {}).kit).toBe(true);
    expect(readSite(root, { NO_KIT: '1' }).kit).toBe(false);
    write('content/site.yaml', `${site}kit: false\n`);
    expect(readSite(root, {}).kit).toBe(false);
  });

  test('a wrong value is shown with line and column and how to repair it', () => {
    write('content/site.yaml', site.replace('base: /', 'base: trade'));
    expect(messageOf(() => readSite(root, {}))).toBe(
      '1 problem(s) in the content:\ncontent/site.yaml:2:7\n  The value at “base” does not fit: must begin and end with a slash, such as / or /trade/. Correct the value, or copy the form of a neighbouring entry.',
    );
  });

  test('a wrong variable is named with its value', () => {
    write('content/site.yaml', site);
    expect(messageOf(() => readSite(root, { SITE_BASE: 'sub', SITE_ORIGIN: 'https://b.example/' }))).toBe(
      [
        '2 problem(s) in the content:',
        'SITE_ORIGIN (environment)',
        '  The value “https://b.example/” cannot be used: must be scheme and host only, such as https://example.org. Correct the variable, or unset it to use content/site.yaml.',
        'SITE_BASE (environment)',
        '  The value “sub” cannot be used: must begin and end with a slash, such as / or /trade/. Correct the variable, or unset it to use content/site.yaml.',
      ].join('\n'),
    );
  });

  test.each(['https://a.example/sub', 'https://a.example/', 'ftp://a.example', 'a.example'])(
    'the origin %s is refused',
    (origin) => {
      write('content/site.yaml', site.replace('https://a.example', origin));
      expect(messageOf(() => readSite(root, {}))).toContain('content/site.yaml:1:9\n  The value at “origin”');
    },
  );

  test.each(['http://a.example', 'https://a.example:8080'])('the origin %s is one', (origin) => {
    write('content/site.yaml', site.replace('https://a.example', origin));
    expect(readSite(root, {}).origin).toBe(origin);
  });

  test('a missing file says so', () => {
    expect(messageOf(() => readSite(root, {}))).toContain('content/site.yaml\n  The file cannot be read');
  });

  test('broken YAML is shown with its place and how to correct it', () => {
    write('content/site.yaml', 'origin: "https://a.example\nbase: /\n');
    expect(messageOf(() => readSite(root, {}))).toMatch(
      /content\/site\.yaml:\d+:\d+\n {2}This is not valid YAML: .+\. Correct the line; texts with a colon, a quotation mark or a # stand in double quotes\./,
    );
  });

  test('an unknown key is refused, at the top level', () => {
    write('content/site.yaml', `${site}colour: red\n`);
    expect(messageOf(() => readSite(root, {}))).toContain(
      'content/site.yaml:1:1\n  The value at “the top level” does not fit: Unrecognized key: "colour".',
    );
  });
});

test('an origin that is no address at all is a problem, not a crash', () => {
  write('content/site.yaml', site.replace('https://a.example', 'a.example'));
  expect(listProblems(() => readSite(root, {}))).toEqual([
    '1:9 The value at “origin” does not fit: Invalid URL. Correct the value, or copy the form of a neighbouring entry.',
  ]);
});

describe('agencies.yaml', () => {
  interface Entry {
    id: string;
    slug?: string;
    full?: string;
    forms?: string;
    parent?: string;
    source?: string;
  }
  const agency = ({ id, slug = id, full = id, forms = id, parent = 'null', source = '' }: Entry) =>
    `  - { id: ${id}, slug: ${slug}, type: enterprise, zh: { full: ${full}, forms: [${forms}] }, en: { name: A, short: A, accepted: [], wrong: [] }, parent: ${parent}, site: null, confidence: low, sources: [${source}] }\n`;
  const reference = ({ id, full = id, forms = id, source = '' }: Entry) =>
    `  - { id: ${id}, type: generic-reference, zh: { full: ${full}, forms: [${forms}] }, en: { name: A, short: A, accepted: [], wrong: [] }, confidence: low, sources: [${source}] }\n`;
  const parent = (id: string, source = '') =>
    `  - { id: ${id}, zh: 国家总局, en: Administration, confidence: low, sources: [${source}] }\n`;
  const problemsOf = (agencies: string[], references: string[] = [], parents: string[] = []) => {
    const list = (name: string, entries: string[]) =>
      `${name}:${entries.length === 0 ? ' []' : ''}\n${entries.join('')}`;
    write(
      'content/agencies.yaml',
      `${list('agencies', agencies)}${list('references', references)}${list('parents', parents)}sources:\n  S1: { kind: press, what: A page, ref: A paper }\n`,
    );
    return listProblems(() => readAgencies(root));
  };

  test('is read as it stands', () => {
    const entries = [
      agency({ id: 'one', forms: 'one, 甲', parent: 'p', source: 'S1' }),
      agency({ id: 'two' }),
    ];
    expect(problemsOf(entries, [reference({ id: 'three', source: 'S1' })], [parent('p', 'S1')])).toEqual([]);
    expect(readAgencies(root).agencies.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('an id or slug used twice is reported where it is used again', () => {
    expect(problemsOf([agency({ id: 'one' }), agency({ id: 'two', slug: 'one' })])).toEqual([
      '3:22 The slug “one” is already used by an earlier entry. Give this entry its own, or remove it.',
    ]);
    expect(
      problemsOf([agency({ id: 'one' }), agency({ id: 'one', slug: 'two', full: '甲', forms: '甲' })]),
    ).toEqual([
      '3:11 The id “one” is already used by an earlier entry. Give this entry its own, or remove it.',
    ]);
    expect(
      problemsOf(
        [],
        [reference({ id: 'one' }), reference({ id: 'one', full: '甲', forms: '甲' })],
        [parent('p'), parent('p')],
      ),
    ).toEqual([
      '4:11 The id “one” is already used by an earlier entry. Give this entry its own, or remove it.',
      '7:11 The id “p” is already used by an earlier entry. Give this entry its own, or remove it.',
    ]);
  });

  test('a name of two bodies is reported with the body that has it already', () => {
    const hint = 'Leave it with one of the two: a text that prints it must mean one body.';
    expect(
      problemsOf([
        agency({ id: 'one', full: '云浦市财政局', forms: '市财政局' }),
        agency({ id: 'two', full: '澄汀市财政局', forms: '澄汀市财政局, 市财政局' }),
      ]),
    ).toEqual([`3:49 “市财政局” is already a name of one. ${hint}`]);
    expect(
      problemsOf(
        [agency({ id: 'one', full: '海关', forms: '甲海关' })],
        [reference({ id: 'all', full: '各海关', forms: '海关' })],
      ),
    ).toEqual([`4:45 “海关” is already a name of one. ${hint}`]);
  });

  test('unknown parents and unknown sources are reported together', () => {
    expect(
      problemsOf(
        [agency({ id: 'one', parent: 'nobody', source: 'S1, S9' })],
        [reference({ id: 'two', source: 'S8' })],
        [parent('p', 'S7')],
      ),
    ).toEqual([
      '2:138 The parent “nobody” of one is not in the list of parents. Add it under “parents”, or write null.',
      '2:184 The source “S9” is not in the list of sources. Add it under “sources” at the end of the file, or remove it here.',
      '4:152 The source “S8” is not in the list of sources. Add it under “sources” at the end of the file, or remove it here.',
      '6:70 The source “S7” is not in the list of sources. Add it under “sources” at the end of the file, or remove it here.',
    ]);
  });
});

describe('seeds', () => {
  const settings = 'id: one\nissuedAt: null\nsourceNote: { zh: 甲, en: A }\neditorialHeadings: {}\n';

  test('a text is read with its bytes, their digest and where it lies', () => {
    write('seeds/one/instrument.yaml', settings);
    write('seeds/one/source.txt', '一、甲。');
    write('seeds/readme.txt', 'no folder');
    expect(readInstruments(root)).toEqual([
      {
        settings: { id: 'one', issuedAt: null, sourceNote: { zh: '甲', en: 'A' }, editorialHeadings: {} },
        file: 'seeds/one/source.txt',
        settingsFile: 'seeds/one/instrument.yaml',
        bytes: Buffer.from('一、甲。').toString('base64'),
        sha256: createHash('sha256').update('一、甲。').digest('hex'),
        parsed: parseInstrument(Buffer.from('一、甲。')),
      },
    ]);
  });

  test('texts come in the order of their folders; without a folder there is none', () => {
    expect(readInstruments(root)).toEqual([]);
    for (const id of ['two', 'one']) {
      write(`seeds/${id}/instrument.yaml`, settings.replace('one', id));
      write(`seeds/${id}/source.txt`, '一、甲。');
    }
    expect(readInstruments(root).map((each) => each.settings.id)).toEqual(['one', 'two']);
  });

  test('the id must be the name of the folder', () => {
    write('seeds/two/instrument.yaml', `# settings\n${settings}`);
    write('seeds/two/source.txt', '一、甲。');
    expect(listProblems(() => readInstruments(root))).toEqual([
      '2:5 The id “one” is not the name of its folder, “two”. Make both the same; a published id must not change, so rename the folder.',
    ]);
  });

  test('a folder without its text is reported', () => {
    write('seeds/one/instrument.yaml', settings);
    expect(messageOf(() => readInstruments(root))).toBe(
      '1 problem(s) in the content:\nseeds/one/source.txt\n  The issued text is missing. Put the text as received there, byte for byte.',
    );
  });
});

describe('translations', () => {
  const file = 'content/translations/en/one/measure-1.yaml';
  const pair = (id: string) => `  - { id: ${id}, source: 甲, target: A, state: translated }\n`;
  const translation = (pairs: string, provision = 'measure-1') =>
    `provision: ${provision}\nrevised: 2025-01-01\npairs:\n${pairs}`;

  test('a file is read with its instrument and the place of each source', () => {
    write(file, translation(pair('s1') + pair('s2')));
    write('content/translations/en/one/notes.txt', 'no file of ours');
    expect(readTranslations(root)).toEqual([
      {
        instrument: 'one',
        file,
        provision: 'measure-1',
        revised: '2025-01-01',
        pairs: ['s1', 's2'].map((id) => ({ id, source: '甲', target: 'A', state: 'translated' })),
        places: [
          { line: 4, column: 23 },
          { line: 5, column: 23 },
        ],
      },
    ]);
  });

  test('files come in the order of their names; without a folder there is none', () => {
    expect(readTranslations(root)).toEqual([]);
    for (const name of ['measure-2', 'measure-1']) {
      write(`content/translations/en/one/${name}.yaml`, translation(pair('s1'), name));
    }
    expect(readTranslations(root).map(({ provision }) => provision)).toEqual(['measure-1', 'measure-2']);
  });

  test('a repeated pair and a wrong file name are reported with their lines', () => {
    write(file, translation(pair('s1') + pair('s1'), 'measure-2'));
    expect(listProblems(() => readTranslations(root))).toEqual([
      '1:12 The provision “measure-2” is not the name of its file, “measure-1.yaml”. Make both the same.',
      '5:11 The id “s1” is already used by an earlier entry. Give this entry its own, or remove it.',
    ]);
  });
});
