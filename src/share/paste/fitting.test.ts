import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { chooseFitting, joinLines } from './choose-fitting.ts';
import { formatEmail } from './email.ts';
import { formatLinkedin, linkedinLength } from './linkedin.ts';
import type { PasteMaterial } from './material.ts';
import { formatMoments } from './moments.ts';
import { formatOfficialAccount } from './official-account.ts';
import { formatWeibo, measureWeibo } from './weibo.ts';
import { formatX, measureX } from './x.ts';

const zh: PasteMaterial = {
  t: getTranslator('zh'),
  number: '7',
  heading: '夜航',
  sentences: ['甲。', '乙。'],
  agencies: '责任单位：丙局',
  document: '云发〔2023〕7号',
  source: '丁局《方案》（云发〔2023〕7号）',
  date: '2023年5月8日',
  address: 'https://portal.example/zh/ferry-2023/7/',
};
const en: PasteMaterial = {
  ...zh,
  t: getTranslator('en'),
  heading: 'Night sailing',
  sentences: ['One.', 'Two.'],
  agencies: 'Responsible: Bureau C',
  document: 'Yun Fa [2023] No. 7',
  source: 'Bureau D, Plan (Yun Fa [2023] No. 7)',
  date: 'May 8, 2023',
  address: 'https://portal.example/en/ferry-2023/7/',
};

test('of several texts the first that fits stands, and the last where none does', () => {
  const texts = ['long', 'mid', 'x'] as const;
  expect([9, 4, 3, 2, 1, 0].map((most) => chooseFitting(texts, (text) => text.length <= most))).toEqual([
    'long',
    'long',
    'mid',
    'x',
    'x',
    'x',
  ]);
});

test('only the parts that are there are joined', () => {
  expect(joinLines(['a', null, '', 'b'])).toBe('a\nb');
  expect(joinLines(['a', null, '', 'b'], ', ')).toBe('a, b');
  expect(joinLines([null, ''])).toBe('');
});

/** Sentences and bodies of some lengths, counted in letters: two sentences of one letter each and their full stops are 4. */
const sized = (of: PasteMaterial, sentence: number, agencies: number): PasteMaterial => ({
  ...of,
  sentences: ['甲'.repeat(sentence)],
  agencies: '丙'.repeat(agencies),
});
/** Which of sentences and bodies a text has. */
const partsOf = (text: string) =>
  [text.includes('甲') && 'sentences', text.includes('丙') && 'bodies'].filter(Boolean);

test('Moments: 140 letters without the address; then go the bodies, then the sentences, then both', () => {
  const rest = [...formatMoments({ ...zh, sentences: [], agencies: null }).replace(zh.address, '')].length;
  const room = 140 - rest;
  const partsFor = (sentence: number, agencies: number) =>
    partsOf(formatMoments(sized(zh, sentence, agencies)));
  // Each part has a line of its own.
  expect(partsFor(room - 12, 10)).toEqual(['sentences', 'bodies']);
  expect(partsFor(room - 11, 10)).toEqual(['sentences']);
  expect(partsFor(room - 1, 10)).toEqual(['sentences']);
  expect(partsFor(room, 10)).toEqual(['bodies']);
  expect(partsFor(room, room - 1)).toEqual(['bodies']);
  expect(partsFor(room, room)).toEqual([]);
  expect(formatMoments(zh)).toBe(
    '第7项：夜航\n甲。乙。\n责任单位：丙局\n云发〔2023〕7号，2023年5月8日\nhttps://portal.example/zh/ferry-2023/7/',
  );
});

test('Weibo: 140 letters with the address; then go the bodies, the sentences, both, and last the date', () => {
  const room = 140 - measureWeibo(formatWeibo({ ...zh, sentences: [], agencies: null }));
  const partsFor = (sentence: number, agencies: number) =>
    partsOf(formatWeibo(sized(zh, sentence, agencies)));
  // Bodies end with a full stop.
  expect(partsFor(room - 11, 10)).toEqual(['sentences', 'bodies']);
  expect(partsFor(room - 10, 10)).toEqual(['sentences']);
  expect(partsFor(room, 10)).toEqual(['sentences']);
  expect(partsFor(room + 1, 10)).toEqual(['bodies']);
  expect(partsFor(room + 1, room - 1)).toEqual(['bodies']);
  expect(partsFor(room + 1, room)).toEqual([]);
  expect(measureWeibo(formatWeibo(sized(zh, room, 10)))).toBe(140);
  expect(formatWeibo(zh)).toBe(
    '【第7项：夜航】甲。乙。责任单位：丙局。云发〔2023〕7号，2023年5月8日 https://portal.example/zh/ferry-2023/7/',
  );
  expect(formatWeibo({ ...zh, heading: '夜'.repeat(140) })).toMatch(/】云发〔2023〕7号 https:/);
});

test('X: 280; then go the sentences, then the heading', () => {
  const room = 280 - measureX(formatX({ ...en, sentences: [], heading: '' }));
  const write = (heading: number, sentence: number) =>
    formatX({ ...en, heading: 'h'.repeat(heading), sentences: ['s'.repeat(sentence)] });
  expect(measureX(write(10, room - 12))).toBe(280);
  expect(write(10, room - 12)).toMatch(/^h{10}\ns+\nMeasure 7/);
  expect(write(10, room - 11)).toMatch(/^h{10}\nMeasure 7/);
  expect(write(room - 1, 1)).toMatch(/^h+\nMeasure 7/);
  expect(write(room, 1)).toMatch(/^Measure 7/);
  expect(formatX(en)).toBe(
    'Night sailing\nOne. Two.\nMeasure 7, Yun Fa [2023] No. 7, May 8, 2023\nUnofficial English translation; the Chinese text prevails.\nhttps://portal.example/en/ferry-2023/7/',
  );
});

test('LinkedIn: 3000 letters; then go the sentences, then the bodies', () => {
  const room = linkedinLength - formatLinkedin({ ...en, sentences: [], agencies: null }).length;
  const partsFor = (sentence: number, agencies: number) =>
    partsOf(formatLinkedin(sized(en, sentence, agencies)));
  // Each part is a paragraph, with an empty line before it.
  expect(partsFor(room - 14, 10)).toEqual(['sentences', 'bodies']);
  expect(partsFor(room - 13, 10)).toEqual(['bodies']);
  expect(partsFor(room, room - 2)).toEqual(['bodies']);
  expect(partsFor(room, room - 1)).toEqual([]);
  expect(formatLinkedin(en)).toBe(
    'Night sailing\n\nOne. Two.\n\nResponsible: Bureau C\n\nMeasure 7, Bureau D, Plan (Yun Fa [2023] No. 7), May 8, 2023\nUnofficial English translation; the Chinese text prevails.\nhttps://portal.example/en/ferry-2023/7/',
  );
});

test('what a document or a measure does not have leaves no line and no comma', () => {
  const bare = (of: PasteMaterial): PasteMaterial => ({ ...of, sentences: [], agencies: null, date: null });
  expect(formatMoments(bare(zh))).toBe(
    '第7项：夜航\n云发〔2023〕7号\nhttps://portal.example/zh/ferry-2023/7/',
  );
  expect(formatWeibo(bare(zh))).toBe(
    '【第7项：夜航】云发〔2023〕7号 https://portal.example/zh/ferry-2023/7/',
  );
  expect(formatOfficialAccount(bare(zh))).toBe(
    '第7项：夜航\n丁局《方案》（云发〔2023〕7号）\n固定地址：https://portal.example/zh/ferry-2023/7/',
  );
  expect(formatEmail(bare(en), 'en').body).toBe(
    'Measure 7: Night sailing\n\nBureau D, Plan (Yun Fa [2023] No. 7)\nUnofficial English translation; the Chinese text prevails.\nhttps://portal.example/en/ferry-2023/7/',
  );
});

test('an e-mail has each sentence, with a space between those in English', () => {
  expect(formatEmail(zh, 'zh')).toEqual({
    subject: '云发〔2023〕7号第7项：夜航',
    body: '第7项：夜航\n\n甲。乙。\n\n责任单位：丙局\n\n丁局《方案》（云发〔2023〕7号），2023年5月8日\nhttps://portal.example/zh/ferry-2023/7/',
  });
  expect(formatEmail(en, 'en').body.split('\n\n')[1]).toBe('One. Two.');
});
