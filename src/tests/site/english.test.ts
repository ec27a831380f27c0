import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { textOf, type Page } from '../../quality/site/page.ts';
import { readBuiltSite, tested } from './built-site.ts';

const site = readBuiltSite();
const { measures, provisions } = parseInstrument(readFileSync(`${tested.root}/seeds/trade-2024/source.txt`));
const sentences = [...provisions, ...measures].flatMap(({ segments }) => segments.map(({ text }) => text));

const termsFile = z.object({
  concepts: z.array(z.object({ slug: z.string(), zh: z.string() })),
});
const agenciesFile = z.object({
  agencies: z.array(z.object({ zh: z.object({ full: z.string(), forms: z.array(z.string()) }) })),
});

function readContent<Content>(file: string, schema: z.ZodType<Content>): Content {
  return schema.parse(parse(readFileSync(`${tested.root}/content/${file}`, 'utf8')));
}

const { concepts } = readContent('terms.yaml', termsFile);
const agencyForms = readContent('agencies.yaml', agenciesFile).agencies.flatMap(({ zh }) => [
  zh.full,
  ...zh.forms,
]);

/** True when the words stand in the sentence outside the name of a body. */
function names(sentence: string, words: string): boolean {
  const withoutBodies = agencyForms
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, form) => text.replaceAll(form, '□'), sentence);
  return withoutBodies.includes(words);
}

function textsIn(page: Page | undefined, lang: string): string[] {
  return (page?.elements ?? [])
    .filter((element) => element.tag === 'p' && element.lang.startsWith(lang))
    .map((element) => textOf(element).trim());
}

test('every English page says what it is translated from, its state and day, and that the Chinese prevails', () => {
  const english = site.pages.filter(({ locale, redirect }) => locale === 'en' && redirect === null);
  expect(english.length).toBeGreaterThan(200);
  const notes = english.map(({ address, elements }) => ({
    address,
    note: elements
      .filter(({ attributes }) => attributes.has('data-translation-note'))
      .map(textOf)
      .join(' '),
  }));
  const wanted =
    /Unofficial English translation of Jing Shang Zong Bu Zi \[2024\] No\. 3 of July 5, 2024; the Chinese text prevails\. State: reviewed, last revised \w+ \d+, \d{4}\./;
  expect(notes.filter(({ note }) => !wanted.test(note))).toEqual([]);
});

test('every concept that the plan names has a page with each of those sentences, in both locales', () => {
  const occurring = concepts.filter(({ zh }) => sentences.some((sentence) => names(sentence, zh)));
  expect(occurring.length).toBeGreaterThan(100);
  const missing = occurring.flatMap(({ slug, zh }) =>
    ['zh', 'en'].flatMap((locale) => {
      const shown = new Set(textsIn(site.findPage(`/${locale}/terms/${slug}/`), 'zh'));
      return sentences
        .filter((sentence) => names(sentence, zh) && !shown.has(sentence))
        .map((sentence) => `${locale} ${slug}: ${sentence}`);
    }),
  );
  expect(missing).toEqual([]);
});
