import { expect, test } from 'vitest';
import { sampleSearchData } from '../../tests/samples/portal-search.ts';
import { createEngine } from './create-engine.ts';

/** Queries in all, and the longest that any may take, in milliseconds: what a visitor notices. */
const count = 100_000;
const longest = 100;

/** A pause of the machine is no fault of the engine: a query that took too long is asked again, and the shortest of these counts. */
const attempts = 3;

/** Numbers from 0 up to 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createRandom(20241125);

function pick<Item>(items: readonly Item[], otherwise: Item): Item {
  return items[Math.floor(random() * items.length)] ?? otherwise;
}

function repeat(most: number, make: () => string, separator = ''): string {
  return Array.from({ length: Math.floor(random() * most) }, make).join(separator);
}

const sentences = sampleSearchData.measures.flatMap((measure) => measure.sentences);
const characters = [...new Set(sentences.map(([zh]) => zh).join(''))];
const words = [...new Set(sentences.flatMap(([, en]) => (en ?? '').split(' ')))];
const syllables = sampleSearchData.pinyin.map((row) => row.split(':')[0] ?? '');
const markup = [
  '<img src=x onerror=alert(1)>',
  '</script>',
  '"\'>',
  '&lt;b&gt;',
  '${1}',
  '{{q}}',
  '\\',
  '.*+?^$()[]',
  '%00',
];

const kinds: readonly (() => string)[] = [
  () => repeat(12, () => pick(characters, '渡')),
  () => repeat(5, () => pick(words, 'ferry'), ' '),
  () => repeat(6, () => pick(syllables, 'du'), pick(['', ' '], '')),
  () => repeat(20, () => String.fromCharCode(97 + Math.floor(random() * 26))),
  () => repeat(30, () => String.fromCharCode(Math.floor(random() * 0x10000))),
  () => pick(markup, '<') + repeat(4, () => pick(characters, '渡')) + pick(markup, '<'),
  () => repeat(4, () => pick([...markup, ...words, ...characters], '渡'), ' '),
];

test(
  `${count} random queries never throw and never take long, markup and 10 kB among them`,
  { timeout: 300_000 },
  () => {
    const engines = [createEngine(sampleSearchData, 'zh'), createEngine(sampleSearchData, 'en')];
    const slow: { q: string; milliseconds: number }[] = [];
    const unsound: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const kind = kinds[index % kinds.length];
      const q =
        index % 1000 === 0 ? pick(['渡', 'a', '<b>', 'ferry '], '渡').repeat(10_000) : (kind?.() ?? '');
      const engine = engines[index % 2];
      if (engine === undefined) continue;
      let fastest = Infinity;
      for (let attempt = 0; attempt < attempts && fastest > longest; attempt += 1) {
        const startedAt = performance.now();
        const { results } = engine.search({ q, agency: '', role: '', group: '', topic: '' });
        fastest = Math.min(fastest, performance.now() - startedAt);
        // Whatever was typed, addresses are ours and marks lie within the text.
        const isSound = results.every(
          ({ address, title, sentence }) =>
            /^\/(?:zh|en)\/[a-z0-9/-]+(?:#[a-z0-9-]+)?$/.test(address) &&
            [title, sentence].every(
              (text) => text?.marks.every(({ start, end }) => start < end && end <= text.text.length) ?? true,
            ),
        );
        if (!isSound) unsound.push(q);
      }
      if (fastest > longest) slow.push({ q: q.slice(0, 80), milliseconds: fastest });
    }
    expect(slow).toEqual([]);
    expect(unsound).toEqual([]);
  },
);
