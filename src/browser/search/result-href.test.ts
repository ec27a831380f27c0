import { expect, test } from 'vitest';
import { toResultHrefs } from './result-href.ts';

const sentence = { text: '允许企业申请', marks: [], lang: null } as const;

test('the whole leads to the page of a measure, the sentence to itself; both mark the phrases', () => {
  expect(
    toResultHrefs('/sub/', { address: '/zh/ferry-2023/8/#s2', sentence, phrases: ['ruling', 'fee'] }),
  ).toEqual({
    whole: '/sub/zh/ferry-2023/8/?hl=ruling&hl=fee',
    sentence: '/sub/zh/ferry-2023/8/?hl=ruling&hl=fee#s2',
  });
});

test('the whole of a provision is its place in the whole text', () => {
  expect(toResultHrefs('/', { address: '/en/ferry-2023/text/#sec-3-1-s2', sentence, phrases: [] })).toEqual({
    whole: '/en/ferry-2023/text/#sec-3-1',
    sentence: '/en/ferry-2023/text/#sec-3-1-s2',
  });
});

test('what matches by its name only has one link', () => {
  expect(toResultHrefs('/', { address: '/zh/agencies/a/', sentence: null, phrases: ['北京'] })).toEqual({
    whole: '/zh/agencies/a/?hl=%E5%8C%97%E4%BA%AC',
    sentence: null,
  });
});
