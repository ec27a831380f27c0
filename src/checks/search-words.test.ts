import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { type SearchWords, searchWordsSchema } from '../model/schemas/search-words.ts';
import { buildSearchData } from '../search/data/search-data.ts';
import { findIdleSearchWords } from './search-words.ts';

function find(changes: Partial<Record<'zh' | 'en', object[]>>) {
  const searchWords: SearchWords = searchWordsSchema.parse({
    zh: { stopWords: ['怎么'], synonyms: changes.zh ?? [] },
    en: { stopWords: ['how'], synonyms: changes.en ?? [] },
  });
  const content = sampleContent({ searchWords });
  return findIdleSearchWords(buildSearchData(buildGraph(content)), searchWords).map(
    ({ path, message, hint }) => ({ path: path.join('.'), message, hint }),
  );
}

const why = '样例。';

test('words that lead to words of the texts are fine, in either language', () => {
  expect(
    find({
      zh: [{ targets: ['第三项服务'], same: ['末项服务内容'], why }],
      en: [{ targets: ['first service'], same: ['initial offering'], why }],
    }),
  ).toEqual([]);
});

test('a target that no text and no name has is named', () => {
  expect(find({ zh: [{ targets: ['第三项服务', '住房'], same: ['末项服务内容'], why }] })).toEqual([
    {
      path: 'zh.synonyms.0.targets.1',
      message: '“住房” stands in no text and no name.',
      hint: 'Write words that the texts use.',
    },
  ]);
});

test('a word that the texts have themselves is named', () => {
  expect(find({ en: [{ targets: ['first service'], related: ['promote'], why }] })).toEqual([
    {
      path: 'en.synonyms.0.related.0',
      message: '“promote” stands in the texts itself.',
      hint: 'Remove it: it is found without the table.',
    },
  ]);
});

test('a word that is a stop word, too, and one that leads nowhere are named', () => {
  expect(
    find({
      zh: [
        { targets: ['第三项服务'], same: ['怎么'], why },
        { targets: ['住房'], same: ['公寓'], why },
      ],
    }),
  ).toEqual([
    {
      path: 'zh.synonyms.0.same.0',
      message: '“怎么” is a stop word, too.',
      hint: 'Remove it from one of the two lists.',
    },
    {
      path: 'zh.synonyms.1.targets.0',
      message: '“住房” stands in no text and no name.',
      hint: 'Write words that the texts use.',
    },
    {
      path: 'zh.synonyms.1.same.0',
      message: '“公寓” leads to no page.',
      hint: 'Let it stand for words that measures use.',
    },
  ]);
});
