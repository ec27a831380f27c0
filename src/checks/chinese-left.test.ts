import { expect, test } from 'vitest';
import { findChineseLeft } from './chinese-left.ts';
import { sampleChecked } from './fixtures/sample-checked.ts';

test('English with typographic quotation marks has no Chinese left', () => {
  expect(findChineseLeft(sampleChecked({ en: 'The “green channel” – 24/7.' }))).toEqual([]);
});

test('Chinese words and Chinese punctuation are named with their place', () => {
  expect(findChineseLeft(sampleChecked({ en: 'Open the 口岸，now.' }))).toMatchObject([
    { path: ['pairs', 0, 'target'], offset: 9, message: '“口岸，” is left in the English.' },
  ]);
});

test('the English of terms and their definitions is searched, too', () => {
  const terms = [{ en: 'port （entry）', definition: { zh: '口岸。', en: 'A 口岸.' } }];
  expect(findChineseLeft(sampleChecked({ terms }))).toMatchObject([
    { file: 'content/terms.yaml', path: ['concepts', 0, 'en'] },
    { file: 'content/terms.yaml', path: ['concepts', 0, 'en'] },
    {
      file: 'content/terms.yaml',
      path: ['concepts', 0, 'definition', 'en'],
      message: '“口岸” is left in the English.',
    },
  ]);
});
