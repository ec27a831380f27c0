import { expect, test } from 'vitest';
import { buildGraph } from '../link/build-graph.ts';
import { sampleContent, translate } from '../fixtures/sample-content.ts';
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
