import { expect, test } from 'vitest';

import { sampleGraph, sampleMeasure } from '../../tests/samples/portal.ts';
import { buildCitations, type CitationFormId } from './build-citations.ts';
import { mergeParts } from './cited.ts';

/** The Chinese stretches of an English form of a measure, and the languages of all in their order. */
function readChinese(id: CitationFormId, instrument: string, key: string) {
  const forms = buildCitations(sampleGraph(), sampleMeasure(instrument, key), 'en');
  const parts = forms.find((form) => form.id === id)?.parts ?? [];
  return {
    chinese: parts.filter(({ language }) => language === 'zh').map(({ text }) => text),
    languages: parts.map(({ language }) => language).join(' '),
  };
}

test.each(['quotation', 'markdown-quotation', 'html-quotation'] as const)(
  'a sentence without English is a part in Chinese: %s',
  (id) => {
    expect(readChinese(id, 'ferry-2023', '6')).toEqual({
      chinese: [expect.stringMatching(/^ ?苇编产品进入游客中心寄售，不收进场费。$/)],
      languages: expect.stringMatching(/^en zh en(?: en)?$/),
    });
  },
);

test.each(['markdown-quotation', 'html-quotation'] as const)('what is all English is one part: %s', (id) => {
  expect(readChinese(id, 'ferry-2023', '4')).toEqual({ chinese: [], languages: 'en' });
});

test('neighbours in one language become one part, and the text stays', () => {
  expect(
    mergeParts([
      { text: 'a', language: 'en' },
      { text: 'b', language: 'en' },
      { text: '丙', language: 'zh' },
      { text: 'd', language: 'en' },
    ]),
  ).toEqual([
    { text: 'ab', language: 'en' },
    { text: '丙', language: 'zh' },
    { text: 'd', language: 'en' },
  ]);
});
