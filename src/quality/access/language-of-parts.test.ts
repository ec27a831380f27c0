import { expect, test } from 'vitest';

import { checkLanguageOfParts } from './language-of-parts.ts';

const pageWith = (main: string): string =>
  `<!doctype html><html lang="en"><body><main>${main}</main></body></html>`;

test('parts that say their language are right', async () => {
  expect(
    await checkLanguageOfParts('/en/', pageWith('<p>Customs <b lang="zh-CN">海关</b></p>'), new Set()),
  ).toEqual([]);
});

test('Chinese in an English page and English in a Chinese part are reported', async () => {
  const html = pageWith('<p>海关</p><p lang="zh-CN">The Customs decide.</p>');
  const rules = (await checkLanguageOfParts('/en/', html, new Set())).map(({ rule }) => rule);
  expect(rules).toEqual(['chinese-is-marked', 'english-is-marked']);
});

test('words that an issued text has are no English in a Chinese part', async () => {
  const html = pageWith('<p lang="zh-CN">AEO企业和ERP</p>');
  const found = await checkLanguageOfParts('/en/', html, new Set(['AEO']));
  expect(found.map(({ message }) => message)).toEqual([
    'English under lang="zh-CN" (text): ERP in "AEO企业和ERP".',
  ]);
});
