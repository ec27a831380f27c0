import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { descendants, textOf, type PageElement } from '../../quality/site/page.ts';
import { readBuiltSite, tested } from './built-site.ts';

const site = readBuiltSite();
const { measures, provisions } = parseInstrument(readFileSync(`${tested.root}/seeds/trade-2024/source.txt`));

const expected = [...provisions, ...measures].flatMap(({ id, segments }) =>
  segments.map((segment) => ({ fragment: `${id}-${segment.id}`, text: segment.text })),
);

function isSentence({ attributes }: PageElement): boolean {
  return attributes.has('data-segment');
}

test('the Chinese whole text holds every parsed sentence, at its own fragment', () => {
  expect(expected.length).toBeGreaterThan(40);
  const page = site.findPage('/zh/trade-2024/text/');
  const shown = expected.map(({ fragment }) => {
    const element = page?.elements.find(({ attributes }) => attributes.get('id') === fragment);
    const sentences = element ? [element, ...descendants(element)].filter(isSentence) : [];
    return { fragment, text: sentences.map((sentence) => textOf(sentence).trim()).join(' / ') };
  });
  expect(shown).toEqual(expected);
});

test.each(['/en/trade-2024/text/', '/trade-2024/text/'])('%s has the same fragments', (address) => {
  const fragments = site.findPage(address)?.fragments ?? new Set();
  expect(expected.map(({ fragment }) => fragment).filter((fragment) => !fragments.has(fragment))).toEqual([]);
});
