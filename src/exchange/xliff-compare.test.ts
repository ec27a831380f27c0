import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../model/read/read-content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import type { TranslationPair } from '../model/schemas/translation.ts';
import { type ComparedContent, compareXliff } from './xliff-compare.ts';
import type { ReadSegment, ReadUnit } from './xliff-read.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const source = '实施海关预裁定展期';
const target = 'Implement the extension of customs advance rulings';

/** The content with the heading of measure 12 changed. */
function withPair(change: Partial<TranslationPair>, certified = false): ComparedContent {
  const translations = content.translations.map((file) =>
    file.provision === 'measure-12'
      ? { ...file, pairs: file.pairs.map((pair) => (pair.id === 'heading' ? { ...pair, ...change } : pair)) }
      : file,
  );
  const { instruments } = buildGraph({ ...content, translations });
  return { instruments, translations, file: 'back.xlf', certified };
}

const reviewed = withPair({ source, target, state: 'reviewed' });
const withNote = withPair({ source, target, state: 'reviewed', note: 'An old  note.' });
const stale = withPair({ source: '旧', target, state: 'reviewed' });
const final = withPair({ source, target, state: 'final' });

/** The heading of measure 12 as it comes back. */
function unitOf(change: Partial<ReadSegment> = {}, unit: Partial<ReadUnit> = {}): ReadUnit {
  return {
    line: 3,
    column: 5,
    file: 'trade-2024',
    id: 'measure-12-heading',
    notes: [],
    segments: [{ source, target, state: 'reviewed', codes: [], ...change }],
    ...unit,
  };
}

const edit = {
  instrument: 'trade-2024',
  provision: 'measure-12',
  id: 'heading',
  order: ['heading', 's1', 's2'],
  source,
  target,
  state: 'reviewed',
  note: undefined,
};

describe('compareXliff', () => {
  it.each([
    ['what the files say', reviewed, unitOf()],
    ['no state', reviewed, unitOf({ state: null })],
    ['a note lost', withNote, unitOf()],
    [
      'the note as it was',
      withNote,
      unitOf({}, { notes: [{ category: 'translator', text: 'An old note.' }] }),
    ],
    ['notes of the export only', reviewed, unitOf({}, { notes: [{ category: 'terms', text: 'x' }] })],
    ['a stale pair that nobody touched', stale, unitOf({ state: 'initial' })],
    ['a certified pair as it was', final, unitOf({ state: 'final' })],
  ])('makes no edit of %s', (_, compared, unit) => {
    expect(compareXliff([unit], compared)).toEqual({ edits: [], problems: [] });
  });

  it.each([
    ['a new target', reviewed, unitOf({ target: 'New' }), { target: 'New' }],
    [
      'a new target without a state',
      reviewed,
      unitOf({ target: 'New', state: null }),
      { target: 'New', state: 'translated' },
    ],
    ['another state', reviewed, unitOf({ state: 'translated' }), { state: 'translated' }],
    ['a stale pair that was checked', stale, unitOf({ state: 'reviewed' }), {}],
    [
      'a stale pair with a new target',
      stale,
      unitOf({ target: 'New', state: 'initial' }),
      { target: 'New', state: 'translated' },
    ],
    [
      'a new note',
      withNote,
      unitOf(
        {},
        {
          notes: [
            { category: null, text: 'One.' },
            { category: 'x', text: 'Two.' },
          ],
        },
      ),
      { note: 'One. Two.' },
    ],
    [
      'a certified target',
      withPair({}, true),
      unitOf({ target: 'New', state: 'final' }),
      { target: 'New', state: 'final' },
    ],
  ])('makes an edit of %s', (_, compared, unit, change) => {
    expect(compareXliff([unit], compared)).toEqual({ edits: [{ ...edit, ...change }], problems: [] });
  });

  it('leaves a stale pair pinned to its old Chinese where only a note came back', () => {
    const unit = unitOf({ state: 'initial' }, { notes: [{ category: null, text: 'Ask.' }] });
    expect(compareXliff([unit], stale).edits).toEqual([{ ...edit, source: '旧', note: 'Ask.' }]);
  });

  it.each([
    [
      unitOf({}, { file: 'trade-2099' }),
      'The file “trade-2099” is not an instrument of the portal. Write one of: trade-2024.',
    ],
    [
      unitOf({}, { id: 's1' }),
      'The unit “s1” is not a text of trade-2024. Restore the id that the export gave it, or remove the unit.',
    ],
    [
      unitOf({}, { segments: [] }),
      'The unit “measure-12-heading” has 0 segments. Merge them into one: each text has one translation.',
    ],
    [
      unitOf({ source: '别的' }),
      `The Chinese of “measure-12-heading” is “别的” in the file, but the text now reads “${source}”. Export again and translate the text as it stands, or remove the unit.`,
    ],
    [
      unitOf({ target: null }),
      'The target of “measure-12-heading” is empty. Write its English, or remove the unit.',
    ],
    [
      unitOf({ state: 'done' }),
      'The state of “measure-12-heading” is “done”, which XLIFF does not have. Write one of: initial, translated, reviewed, final.',
    ],
    [
      unitOf({ target: 'New', codes: ['ph'] }),
      '“measure-12-heading” has the inline code “ph”. Remove it: the translations are plain text.',
    ],
    [
      unitOf({ target: 'New 裁定 text，' }),
      'Chinese is left in the target of “measure-12-heading”: “裁定”. Put it into English.',
    ],
    [
      unitOf({ target: 'New, text。' }),
      'Chinese is left in the target of “measure-12-heading”: “。”. Put it into English.',
    ],
    [
      unitOf({ state: 'final' }),
      'The state of “measure-12-heading” is “final”, which is kept for a text certified by its issuer or a lawyer. Set it to “reviewed”, or import with --certified when it is.',
    ],
  ])('refuses %j', (unit, sentences) => {
    const { edits, problems } = compareXliff([unit], reviewed);
    expect(edits).toEqual([]);
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([sentences]);
    expect(problems[0]).toMatchObject({ file: 'back.xlf', line: 3, column: 5 });
  });

  it('refuses new wording that still claims to be certified', () => {
    const { problems } = compareXliff([unitOf({ target: 'New', state: 'final' })], final);
    expect(problems).toHaveLength(1);
  });

  it('refuses a unit that stands in the file twice, and lists the problems of all units', () => {
    const { problems } = compareXliff([unitOf(), unitOf(), unitOf({}, { id: 'x' })], reviewed);
    expect(problems.map(({ message }) => message)).toEqual([
      'The unit “measure-12-heading” stands in the file twice.',
      'The unit “x” is not a text of trade-2024.',
    ]);
  });
});
