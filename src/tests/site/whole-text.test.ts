import { describe, expect, test } from 'vitest';

import { descendants, textOf, type PageElement } from '../../quality/site/page.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

function isSentence({ attributes }: PageElement): boolean {
  return attributes.has('data-segment');
}

describe.each(sampleGraph().instruments)('the whole text of $id', ({ id: instrument, provisions }) => {
  const expected = provisions.flatMap(({ id, segments }) =>
    segments.map((segment) => ({ fragment: `${id}-${segment.id}`, text: segment.source })),
  );

  test('in Chinese holds every parsed sentence, at its own fragment', () => {
    expect(expected.length).toBeGreaterThan(6);
    const page = site.findPage(`/zh/${instrument}/text/`);
    const shown = expected.map(({ fragment }) => {
      const element = page?.elements.find(({ attributes }) => attributes.get('id') === fragment);
      const sentences = element ? [element, ...descendants(element)].filter(isSentence) : [];
      return { fragment, text: sentences.map((sentence) => textOf(sentence).trim()).join(' / ') };
    });
    expect(shown).toEqual(expected);
  });

  test.each([`/en/${instrument}/text/`, `/${instrument}/text/`])(
    'has the same fragments at %s',
    (address) => {
      const fragments = site.findPage(address)?.fragments ?? new Set();
      expect(expected.map(({ fragment }) => fragment).filter((fragment) => !fragments.has(fragment))).toEqual(
        [],
      );
    },
  );
});
