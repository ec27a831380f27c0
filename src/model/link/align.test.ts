import { describe, expect, test } from 'vitest';
import { translate } from '../fixtures/sample-content.ts';
import { indexTranslations } from './align.ts';

const pairs = [
  { id: 'heading', source: '标题', target: 'Heading' },
  { id: 's1', source: '一句。', target: 'One.' },
];
const [certified] = translate('lake', 'measure-2', [{ id: 's1', source: '两句。', target: 'Two.' }]).pairs;
if (certified === undefined) throw new Error('The file has no pair.');
const index = indexTranslations([
  translate('lake', 'measure-1', pairs),
  {
    ...translate('lake', 'measure-2', []),
    revised: '2030-01-02',
    pairs: [{ ...certified, state: 'final' }],
  },
]);

describe('a Chinese text', () => {
  test('has the English and the state of the pair of its own provision and id', () => {
    expect(index.align('measure-1', 's1', '一句。')).toEqual({
      id: 's1',
      source: '一句。',
      target: 'One.',
      state: 'reviewed',
      marks: [],
    });
    expect(index.align('measure-2', 's1', '两句。')).toMatchObject({ target: 'Two.', state: 'final' });
    expect(index.align('measure-1', 'heading', '标题')).toMatchObject({ target: 'Heading' });
  });

  test.each(['一句', '一句。 ', ' 一句。', '一 句。', '一句．'])(
    'that now reads “%s” keeps its English, as stale',
    (source) => {
      expect(index.align('measure-1', 's1', source)).toEqual({
        id: 's1',
        source,
        target: 'One.',
        state: 'stale',
        marks: [],
      });
    },
  );

  test('without a pair has none', () => {
    const untranslated = { source: '一句。', target: null, state: 'untranslated', marks: [] };
    expect(index.align('measure-1', 's2', '一句。')).toEqual({ id: 's2', ...untranslated });
    expect(index.align('measure-3', 's1', '一句。')).toEqual({ id: 's1', ...untranslated });
  });
});

test('a provision knows when its English was last changed', () => {
  expect(['measure-1', 'measure-2', 'measure-3'].map(index.findRevised)).toEqual([
    '2025-04-01',
    '2030-01-02',
    null,
  ]);
});
