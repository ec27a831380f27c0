import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError } from '../problem.ts';
import type { TranslationEdit } from '../translation-edit.ts';
import { editTranslation, prepareTranslations, writeFiles } from './write-translations.ts';

const text = `# About the file.
provision: measure-7
revised: 2026-01-02 # by two readers
pairs:
  # editorial heading
  - id: heading
    source: 标题
    target: 'To all: a heading' # quoted
    state: reviewed

  - id: s1
    source: "第一句。"
    target: >-
      First
      sentence.
    state: translated
    note: Mind the verb.
  # the last one
  - id: s3
    source: 第三句。
    target: Third sentence.
    state: translated
`;

const order = ['heading', 's1', 's2', 's3', 's4'];
const stored = {
  heading: { source: '标题', target: 'To all: a heading', state: 'reviewed' },
  s1: { source: '第一句。', target: 'First sentence.', state: 'translated' },
  s3: { source: '第三句。', target: 'Third sentence.', state: 'translated' },
} as const;

function editOf(
  id: keyof typeof stored | 's2' | 's4',
  change: Partial<TranslationEdit> = {},
): TranslationEdit {
  const known =
    id === 's2' || id === 's4'
      ? { source: '句。', target: 'A sentence.', state: 'translated' as const }
      : stored[id];
  return { instrument: 't', provision: 'measure-7', id, order, note: undefined, ...known, ...change };
}

/** The lines that an edit takes away (-) and puts in (+). */
function listChanges(edits: TranslationEdit[], before = text): string[] {
  const after = editTranslation('f.yaml', before, edits, '2026-03-04').split('\n');
  const lines = before.split('\n');
  return [
    ...lines.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !lines.includes(line)).map((line) => `+${line}`),
  ];
}

const revised = ['-revised: 2026-01-02 # by two readers', '+revised: 2026-03-04 # by two readers'];

describe('editTranslation', () => {
  it('leaves a text as it is when no edit makes a difference', () => {
    expect(
      editTranslation('f.yaml', text, [editOf('heading'), editOf('s1'), editOf('s3')], '2026-03-04'),
    ).toBe(text);
  });

  it('changes the line of the target and the date, and nothing else', () => {
    expect(listChanges([editOf('s3', { target: 'The third sentence.' })])).toEqual([
      revised[0],
      '-    target: Third sentence.',
      revised[1],
      '+    target: The third sentence.',
    ]);
  });

  it('keeps a comment behind the value, and quotes only where YAML needs it', () => {
    expect(listChanges([editOf('heading', { target: 'A heading' })])).toContain(
      '+    target: A heading # quoted',
    );
    expect(listChanges([editOf('s3', { target: 'Note: it’s “so”' })])).toContain(
      "+    target: 'Note: it’s “so”'",
    );
    expect(listChanges([editOf('s3', { target: "Note: it's" })])).toContain('+    target: "Note: it\'s"');
  });

  it('puts one line in place of a folded block', () => {
    const after = editTranslation('f.yaml', text, [editOf('s1', { target: 'One.' })], '2026-03-04');
    expect(after).toContain('    target: One.\n    state: translated\n    note: Mind the verb.\n');
    expect(after).not.toContain('First');
  });

  it('changes state, note and the Chinese it is pinned to', () => {
    expect(listChanges([editOf('s1', { state: 'reviewed', note: 'New note.', source: '第一句' })])).toEqual([
      revised[0],
      '-    source: "第一句。"',
      '-    note: Mind the verb.',
      revised[1],
      '+    source: 第一句',
      '+    note: New note.',
    ]);
  });

  it('adds a note below the state', () => {
    const after = editTranslation('f.yaml', text, [editOf('heading', { note: 'A: b' })], '2026-03-04');
    expect(after).toContain("    state: reviewed\n    note: 'A: b'\n\n  - id: s1\n");
  });

  it('puts new pairs where the text has them', () => {
    const after = editTranslation('f.yaml', text, [editOf('s4'), editOf('s2', { note: 'n' })], '2026-03-04');
    expect(after).toContain(
      '    note: Mind the verb.\n  - id: s2\n    source: 句。\n    target: A sentence.\n    state: translated\n    note: n\n  # the last one\n',
    );
    expect(after).toMatch(
      /target: Third sentence\.\n {4}state: translated\n {2}- id: s4\n[^#]+state: translated\n$/,
    );
  });

  it('puts a pair that comes first before the comments of the next one', () => {
    const after = editTranslation(
      'f.yaml',
      text,
      [{ ...editOf('s2'), id: 'title', order: ['title', ...order] }],
      '2026-03-04',
    );
    expect(after).toContain(
      'pairs:\n  - id: title\n    source: 句。\n    target: A sentence.\n    state: translated\n  # editorial heading\n',
    );
  });

  it('keeps line breaks of CR and LF', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const after = editTranslation(
      'f.yaml',
      windows,
      [editOf('s3', { target: 'X.', note: 'n' })],
      '2026-03-04',
    );
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toContain('    target: X.\r\n    state: translated\r\n    note: n\r\n');
  });

  it('works on a file without a line break at its end', () => {
    const after = editTranslation('f.yaml', text.trimEnd(), [editOf('s4')], '2026-03-04');
    expect(after.endsWith('    state: translated')).toBe(true);
  });

  it('puts one line in place of a literal block, and a note behind a block that ends a pair', () => {
    const blocks = [
      'provision: measure-7',
      'revised: 2026-01-02',
      'pairs:',
      '  - id: s1',
      '    state: translated',
      '    source: 第一句。',
      '    target: |',
      '      First',
      '      sentence.',
      '  - id: s3',
      '    source: 第三句。',
      '    state: translated',
      '    target: >-',
      '      Third',
      '      sentence.',
      '',
    ].join('\n');
    const stored1 = { ...editOf('s1'), target: 'First\nsentence.\n' };
    expect(listChanges([{ ...stored1, target: 'One.' }], blocks)).toEqual([
      '-revised: 2026-01-02',
      '-    target: |',
      '-      First',
      '+revised: 2026-03-04',
      '+    target: One.',
    ]);
    const noted = editTranslation('f.yaml', blocks, [stored1, editOf('s3', { note: 'Mind.' })], '2026-03-04');
    expect(noted.slice(noted.indexOf('    target: >-'))).toBe(
      '    target: >-\n      Third\n      sentence.\n    note: Mind.\n',
    );
    const inserted = editTranslation('f.yaml', blocks, [editOf('s2')], '2026-03-04');
    expect(inserted).toContain('      sentence.\n  - id: s2\n    source: 句。\n');
  });

  it('keeps the day when it is the same, and a text of several edits in its order', () => {
    const after = editTranslation(
      'f.yaml',
      text,
      [editOf('s3', { target: 'C.' }), editOf('heading', { target: 'A' }), editOf('s1', { target: 'B.' })],
      '2026-01-02',
    );
    expect(after).toContain('revised: 2026-01-02 # by two readers\n');
    expect([...after.matchAll(/target: (.+)/g)].map((match) => match[1])).toEqual(['A # quoted', 'B.', 'C.']);
  });

  it.each([
    ['a list of pairs on one line', 'pairs: [{ id: s1, source: 甲, target: A, state: translated }]'],
    ['a pair on one line', 'pairs:\n  - { id: s1, source: 甲, target: A, state: translated }'],
    [
      'an anchor',
      'pairs:\n  - id: s1\n    source: 甲\n    target: &a A\n    state: translated\n    note: *a',
    ],
    ['pairs that are no list', 'pairs: none'],
    ['a value that is no text', 'pairs:\n  - id: s1\n    source: 甲\n    target: [A]\n    state: translated'],
  ])('refuses to edit %s', (_, pairs) => {
    const edit = editOf('s1', { source: '甲', target: 'B', state: 'translated', note: 'C' });
    const written = `provision: measure-7\nrevised: 2026-01-02\n${pairs}\n`;
    expect(() => editTranslation('f.yaml', written, [edit], '2026-03-04')).toThrow(
      new ContentError([
        {
          file: 'f.yaml',
          line: 0,
          column: 0,
          message:
            'The file is not written as a list of pairs with a key on each line, so it cannot be edited in place.',
          hint: 'Copy the form of a neighbouring file, and import again.',
        },
      ]),
    );
  });

  it.each([
    [
      'only a note to a pair on one line',
      'pairs:\n  - { id: s1, source: 甲, target: A, state: translated }',
      { note: 'C' },
    ],
    [
      'a pair to a list on one line',
      'pairs: [{ id: heading, source: 甲, target: A, state: translated }]',
      {},
    ],
    ['a pair to an empty list', 'pairs: []', {}],
  ])('refuses to add %s', (_, pairs, change) => {
    const edit = editOf('s1', { source: '甲', target: 'A', state: 'translated', ...change });
    const written = `provision: measure-7\nrevised: 2026-01-02\n${pairs}\n`;
    expect(() => editTranslation('f.yaml', written, [edit], '2026-03-04')).toThrow(ContentError);
  });

  it.each([
    '- just a list\n',
    'text\n',
    'provision: measure-7\npairs:\n  - id: s1\n    source: 甲\n    target: A\n    state: translated\n',
  ])('refuses a file that is no translation file: %j', (other) => {
    const edit = editOf('s1', { source: '甲', target: 'B', state: 'translated' });
    expect(() => editTranslation('f.yaml', other, [edit], '2026-03-04')).toThrow(ContentError);
  });

  it('refuses an edit that the schema does not take', () => {
    expect(() => editTranslation('f.yaml', text, [editOf('s3', { target: '' })], '2026-03-04')).toThrow(
      ContentError,
    );
  });
});

describe('prepareTranslations and writeFiles', () => {
  let root = '';
  const folder = 'content/translations/en/t';
  const file = `${folder}/measure-7.yaml`;
  const readAll = () =>
    Object.fromEntries(
      readdirSync(join(root, folder)).map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]),
    );
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'translations-'));
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, file), text);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('leaves out files that stay as they are', () => {
    expect(prepareTranslations(root, [editOf('s1')], '2026-03-04')).toEqual([]);
  });

  it('makes a file for a provision that had none', () => {
    const edits = [editOf('s2'), editOf('heading')].map((edit) => ({ ...edit, provision: 'measure-8' }));
    writeFiles(root, prepareTranslations(root, edits, '2026-03-04'));
    expect(readAll()).toEqual({
      'measure-7.yaml': text,
      'measure-8.yaml':
        "provision: measure-8\nrevised: 2026-03-04\npairs:\n  - id: heading\n    source: 标题\n    target: 'To all: a heading'\n    state: reviewed\n  - id: s2\n    source: 句。\n    target: A sentence.\n    state: translated\n",
    });
  });

  it('edits each file for itself, and makes folders', () => {
    const edits = [editOf('s3', { target: 'X.' }), { ...editOf('s2'), instrument: 'u', provision: 'sec-1' }];
    const pending = prepareTranslations(root, edits, '2026-03-04');
    expect(pending.map((each) => each.file)).toEqual([file, 'content/translations/en/u/sec-1.yaml']);
    writeFiles(root, pending);
    expect(readFileSync(join(root, 'content/translations/en/u/sec-1.yaml'), 'utf8')).toBe(
      'provision: sec-1\nrevised: 2026-03-04\npairs:\n  - id: s2\n    source: 句。\n    target: A sentence.\n    state: translated\n',
    );
  });

  it('changes nothing when a file cannot even be written beside its place', () => {
    const beside = join(root, `${folder}/new.yaml.${process.pid}.tmp`);
    writeFileSync(beside, 'of another run');
    const pending = [
      { file, text: 'new' },
      { file: `${folder}/new.yaml`, text: 'new' },
    ];
    expect(() => writeFiles(root, pending)).toThrow(/new\.yaml\n {2}The file cannot be written \(EEXIST/);
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
    expect(existsSync(join(root, folder, 'new.yaml'))).toBe(false);
  });

  it('writes the files and leaves nothing beside them', () => {
    writeFiles(root, prepareTranslations(root, [editOf('s3', { target: 'X.' })], '2026-03-04'));
    expect(Object.keys(readAll())).toEqual(['measure-7.yaml']);
    expect(readAll()['measure-7.yaml']).toContain('target: X.');
  });

  it('gives back what it had moved when a later file cannot be written', () => {
    const blocked = `${folder}/blocked`;
    mkdirSync(join(root, blocked, 'full'), { recursive: true });
    const pending = [
      { file, text: 'new' },
      { file: `${folder}/new.yaml`, text: 'new' },
      { file: blocked, text: 'new' },
    ];
    let message = '';
    try {
      writeFiles(root, pending);
    } catch (error) {
      message = error instanceof ContentError ? error.message : '';
    }
    expect(message).toMatch(
      /^1 problem\(s\) in the content:\ncontent\/translations\/en\/t\/blocked\n {2}The file cannot be written \(E.+\), and nothing was changed\. Correct the permissions of its folder, or make room on the disk, and import again\.$/,
    );
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
    expect(existsSync(join(root, folder, 'new.yaml'))).toBe(false);
    expect(readdirSync(join(root, folder)).sort()).toEqual(['blocked', 'measure-7.yaml']);
  });
});
