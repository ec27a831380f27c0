import { describe, expect, test } from 'vitest';
import { buildGraph } from '../link/build-graph.ts';
import { sampleContent, translate } from '../fixtures/sample-content.ts';
import type { AlignmentState, Provision } from './graph.ts';
import { getTranslationStatus } from './translation-status.ts';

test('one stale sentence makes its measure stale, and no other', () => {
  const { measures } = buildGraph(sampleContent()).mainInstrument;
  expect(measures.map((measure) => getTranslationStatus([measure]).state)).toEqual([
    'stale',
    'untranslated',
    'untranslated',
  ]);
});

test('a part is as far as its weakest text, and as new as its newest change', () => {
  const heading = { id: 'heading', source: '完善第三项服务', target: 'Improve the third service' };
  const sentence = { id: 's1', source: '鼓励企业参与。', target: 'Encourage enterprises to take part.' };
  const translations = [
    ...sampleContent().translations,
    { ...translate('first', 'measure-3', [heading, sentence]), revised: '2025-05-02' },
  ];
  const { mainInstrument } = buildGraph(sampleContent({ translations }));
  const third = mainInstrument.measures.filter(({ key }) => key === '3');
  expect(getTranslationStatus(third)).toEqual({ state: 'reviewed', revised: '2025-05-02' });
  expect(mainInstrument.translation).toEqual({ state: 'untranslated', revised: '2025-05-02' });
});

test('where nothing is translated there is no day', () => {
  const { mainInstrument } = buildGraph(sampleContent({ translations: [] }));
  expect(mainInstrument.translation).toEqual({ state: 'untranslated', revised: null });
});

describe('the weakest text decides', () => {
  const text = (state: AlignmentState) => ({ id: 's1', source: '甲', target: null, state, marks: [] });
  const statusOf = (...states: AlignmentState[]) =>
    getTranslationStatus([], { texts: states.map(text), revised: null }).state;

  test.each<[AlignmentState, AlignmentState[]]>([
    ['untranslated', ['final', 'untranslated', 'stale']],
    ['stale', ['final', 'reviewed', 'stale', 'translated']],
    ['translated', ['final', 'translated', 'reviewed']],
    ['reviewed', ['final', 'reviewed']],
    ['final', ['final', 'final']],
    ['untranslated', []],
  ])('%s of %j', (state, states) => {
    expect(statusOf(...states)).toBe(state);
  });

  test('whether it is a heading, a sentence or a part of the notice', () => {
    const [notice] = buildGraph(sampleContent()).mainInstrument.provisions;
    if (notice?.kind !== 'notice') throw new Error('The sample has no notice.');
    const done: Provision = {
      ...notice,
      heading: { ...text('final'), editorial: false },
      segments: [text('final')],
      addressee: text('final'),
      signature: text('final'),
      date: text('final'),
    };
    const stale = text('stale');
    expect(getTranslationStatus([done]).state).toBe('final');
    expect(getTranslationStatus([{ ...done, heading: { ...stale, editorial: false } }]).state).toBe('stale');
    expect(getTranslationStatus([{ ...done, segments: [stale] }]).state).toBe('stale');
    expect(getTranslationStatus([{ ...done, addressee: stale }]).state).toBe('stale');
    expect(getTranslationStatus([{ ...done, signature: stale }]).state).toBe('stale');
    expect(getTranslationStatus([{ ...done, date: stale }]).state).toBe('stale');
    expect(getTranslationStatus([{ ...done, addressee: null, signature: null, date: null }]).state).toBe(
      'final',
    );
  });
});

test('the newest day counts, wherever it stands', () => {
  const [first] = buildGraph(sampleContent()).mainInstrument.provisions;
  if (first === undefined) throw new Error('The sample has no provisions.');
  const of = (...days: (string | null)[]) => days.map((revised) => ({ ...first, revised }));
  const latest = (revised: string | null, ...days: (string | null)[]) =>
    getTranslationStatus(of(...days), { texts: [], revised }).revised;
  expect(latest(null, '2025-01-02', '2025-02-01', null, '2025-01-31')).toBe('2025-02-01');
  expect(latest('2026-01-01', '2025-01-02')).toBe('2026-01-01');
  expect(latest(null)).toBeNull();
});
