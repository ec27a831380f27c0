import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { indexTerms } from '../model/link/find-terms.ts';
import type { TranslationPair } from '../model/schemas/translation.ts';
import { sampleContent } from '../tests/samples/portal.ts';
import { type ComparedContent, compareXliff } from './xliff-compare.ts';
import { formatXliff } from './xliff.ts';
import { readXliff, type ReadSegment, type ReadUnit } from './xliff-read.ts';

const content = sampleContent();
const source = '优化渡口布局';
const target = 'Optimize the layout of ferry landings';

/** The content with the heading of measure 2 changed. */
function withPair(change: Partial<TranslationPair>, certified = false): ComparedContent {
  const translations = content.translations.map((file) =>
    file.instrument === 'ferry-2023' && file.provision === 'measure-2'
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

/** The heading of measure 2 as it comes back. */
function unitOf(change: Partial<ReadSegment> = {}, unit: Partial<ReadUnit> = {}): ReadUnit {
  return {
    line: 3,
    column: 5,
    file: 'ferry-2023',
    id: 'measure-2-heading',
    notes: [],
    segments: [{ source, target, state: 'reviewed', codes: [], ...change }],
    ...unit,
  };
}

const edit = {
  instrument: 'ferry-2023',
  provision: 'measure-2',
  id: 'heading',
  order: ['heading', 's1', 's2'],
  source,
  target,
  state: 'reviewed',
  note: undefined,
};

describe('an export of all instruments that comes back', () => {
  const { instruments } = buildGraph(content);
  const compared: ComparedContent = {
    instruments,
    translations: content.translations,
    file: 'back.xlf',
    certified: true,
  };
  const exported = formatXliff({
    instruments,
    translations: content.translations,
    findTerms: indexTerms(content.termbase.concepts, []),
  });
  const { units } = readXliff(new TextEncoder().encode(exported), 'back.xlf');

  it('asks for nothing where nobody has touched it', () => {
    expect(compareXliff(units, compared)).toEqual({ edits: [], problems: [] });
  });

  it('asks for each target that was changed, of its own text', () => {
    const changed = units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, target: `New ${unit.file} ${unit.id}` })),
    }));
    const { edits, problems } = compareXliff(changed, compared);
    expect(problems).toEqual([]);
    expect(edits.map(({ target }) => target)).toEqual(
      edits.map(({ instrument, provision, id }) => `New ${instrument} ${provision}-${id}`),
    );
    expect(edits).toHaveLength(units.length);
    const pairs = content.translations.flatMap(({ instrument, provision, pairs: ofFile }) =>
      ofFile.map(({ id }) => `New ${instrument} ${provision}-${id}`),
    );
    expect(edits.map(({ target }) => target)).toEqual(expect.arrayContaining(pairs) as unknown);
  });
});

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

  it('makes no edit of a text that has no English and gets none', () => {
    const unit = {
      ...unitOf({}, { id: 'measure-9-heading' }),
      segments: [{ source: '优化水上救援站点', target: null, state: 'initial', codes: [] }],
    };
    expect(compareXliff([unit], reviewed)).toEqual({ edits: [], problems: [] });
  });

  it('makes an edit of the first English of a text, with the place of the text among its neighbours', () => {
    const unit = {
      ...unitOf({}, { id: 'measure-9-s2' }),
      segments: [
        {
          source: '开展年度落水救援演练，请志愿者参加。',
          target: 'Drill yearly.',
          state: 'initial',
          codes: [],
        },
      ],
    };
    expect(compareXliff([unit], reviewed)).toEqual({
      edits: [
        {
          instrument: 'ferry-2023',
          provision: 'measure-9',
          id: 's2',
          order: ['heading', 's1', 's2'],
          source: '开展年度落水救援演练，请志愿者参加。',
          target: 'Drill yearly.',
          state: 'translated',
          note: undefined,
        },
      ],
      problems: [],
    });
  });

  it('keeps Chinese and inline codes that an unchanged target already has, but not new ones', () => {
    const known = withPair({ source, target: 'Ferry 渡 landings', state: 'reviewed' });
    const unit = unitOf({ target: 'Ferry 渡 landings', state: 'translated' });
    expect(compareXliff([unit], known).edits).toEqual([
      { ...edit, target: 'Ferry 渡 landings', state: 'translated' },
    ]);
    expect(compareXliff([unitOf({ codes: ['ph'] })], reviewed)).toEqual({ edits: [], problems: [] });
  });

  it('passes over empty notes, and over the spaces by which two notes differ', () => {
    const notes = [
      { category: 'translator', text: '' },
      { category: 'translator', text: 'An old note.' },
      { category: null, text: '' },
    ];
    expect(compareXliff([unitOf({}, { notes })], withNote)).toEqual({ edits: [], problems: [] });
  });

  it('takes a note of a text that had none, in whatever category, unless the export writes it', () => {
    const notes = ['editorial', 'stale', 'terms', 'mine'].map((category) => ({
      category,
      text: `A ${category}.`,
    }));
    expect(compareXliff([unitOf({}, { notes })], reviewed).edits).toEqual([{ ...edit, note: 'A mine.' }]);
  });

  it('keeps a certified target certified when only its note changes', () => {
    const unit = unitOf({ state: 'final' }, { notes: [{ category: null, text: 'Seen.' }] });
    expect(compareXliff([unit], final)).toEqual({
      edits: [{ ...edit, state: 'final', note: 'Seen.' }],
      problems: [],
    });
  });

  it('does not certify anew what is stale or was only reviewed', () => {
    const staleFinal = withPair({ source: '旧', target, state: 'final' });
    for (const compared of [staleFinal, reviewed]) {
      expect(
        compareXliff([unitOf({ state: 'final' })], compared).problems.map(({ message }) => message),
      ).toEqual([
        'The state of “measure-2-heading” is “final”, which is kept for a text certified by its issuer or a lawyer.',
      ]);
    }
  });

  it('leaves a stale pair pinned to its old Chinese where only a note came back', () => {
    const unit = unitOf({ state: 'initial' }, { notes: [{ category: null, text: 'Ask.' }] });
    expect(compareXliff([unit], stale).edits).toEqual([{ ...edit, source: '旧', note: 'Ask.' }]);
  });

  it.each([
    [
      unitOf({}, { file: 'ferry-2099' }),
      'The file “ferry-2099” is not an instrument of the portal. Write one of: ferry-2023, greenway-2024, reed-2022, tea-2021.',
    ],
    [
      unitOf({}, { id: 's1' }),
      'The unit “s1” is not a text of ferry-2023. Restore the id that the export gave it, or remove the unit.',
    ],
    [
      unitOf({}, { segments: [] }),
      'The unit “measure-2-heading” has 0 segments. Merge them into one: each text has one translation.',
    ],
    [
      unitOf({}, { segments: [...unitOf().segments, ...unitOf().segments] }),
      'The unit “measure-2-heading” has 2 segments. Merge them into one: each text has one translation.',
    ],
    [
      unitOf({ source: '别的' }),
      `The Chinese of “measure-2-heading” is “别的” in the file, but the text now reads “${source}”. Export again and translate the text as it stands, or remove the unit.`,
    ],
    [
      unitOf({ target: null }),
      'The target of “measure-2-heading” is empty. Write its English, or remove the unit.',
    ],
    [
      unitOf({ state: 'done' }),
      'The state of “measure-2-heading” is “done”, which XLIFF does not have. Write one of: initial, translated, reviewed, final.',
    ],
    [
      unitOf({ target: 'New', codes: ['ph'] }),
      '“measure-2-heading” has the inline code “ph”. Remove it: the translations are plain text.',
    ],
    [
      unitOf({ target: 'New 渡口 text，' }),
      'Chinese is left in the target of “measure-2-heading”: “渡口”. Put it into English.',
    ],
    [
      unitOf({ target: 'New, text。' }),
      'Chinese is left in the target of “measure-2-heading”: “。”. Put it into English.',
    ],
    [
      unitOf({ state: 'final' }),
      'The state of “measure-2-heading” is “final”, which is kept for a text certified by its issuer or a lawyer. Set it to “reviewed”, or import with --certified when it is.',
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
      'The unit “measure-2-heading” stands in the file twice.',
      'The unit “x” is not a text of ferry-2023.',
    ]);
  });
});
