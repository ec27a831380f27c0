import { expect, test } from 'vitest';

import { textOf, type Page } from '../../quality/site/page.ts';
import { sampleContent, sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const { instruments } = sampleGraph();
const sentences = instruments.flatMap(({ provisions }) =>
  provisions.flatMap(({ segments }) => segments.map(({ source }) => source)),
);
const { registry, termbase } = sampleContent();
const agencyForms = registry.agencies.flatMap(({ zh }) => [zh.full, ...zh.forms]);

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
  const own: Record<string, string> = {
    'greenway-2024':
      'Yun Jiao Lian Fa [2024] No. 2 of September 6, 2024; the Chinese text prevails. State: in part out of date, last revised November 15, 2024.',
    'tea-2021':
      'Cheng Zheng Ban Fa [2021] No. 12 of November 2, 2021; the Chinese text prevails. State: reviewed, last revised December 20, 2021.',
  };
  const ofMain =
    'Yun Jiao Hu Fa [2023] No. 7 of April 18, 2023; the Chinese text prevails. State: in part not translated yet, last revised August 1, 2023.';
  // Pages of a measure, and of the kit of a body, say the state of what they show; the others that of their document or of the main one.
  const wanted = ({ address }: { address: string }) =>
    /\/\d|\/agencies\/[^/]+\/share\//.test(address)
      ? /Unofficial English translation of .+; the Chinese text prevails\. State: [a-z, ]+?(?:, last revised \w+ \d+, \d{4})?\./
      : `Unofficial English translation of ${own[address.split('/')[2] ?? ''] ?? ofMain}`;
  const wrong = notes
    .filter(({ address }) => !address.includes('/reed-2022/'))
    .filter((page) => {
      const says = wanted(page);
      return typeof says === 'string' ? !page.note.includes(says) : !says.test(page.note);
    });
  expect(wrong).toEqual([]);
});

test('every concept that a document names has a page with each of those sentences, in both locales', () => {
  const occurring = termbase.concepts.filter(({ zh }) => sentences.some((sentence) => names(sentence, zh)));
  expect(occurring.length).toBeGreaterThan(25);
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
