import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { measureSlowness, spentByThread } from '../../tests/processor-time.ts';
import { sampleSearchData } from '../../tests/samples/portal-search.ts';
import { createEngine } from './create-engine.ts';

/** The digest of the engine that has last answered all queries: whoever changes it asks all of them, until `UPDATE=1` has noted that they held. */
const noteFile = join(import.meta.dirname, 'fuzzed.txt');

const digest = digestEngine();
const hasChanged = !existsSync(noteFile) || readFileSync(noteFile, 'utf8').trim() !== digest;

/** Queries: a few thousand others in each run, and very many where the engine has changed or `FUZZ_QUERIES` asks for them. */
const all = 100_000;
const count = Number(process.env['FUZZ_QUERIES'] ?? (hasChanged ? all : 3_000));

/** `FUZZ_SEED` makes the queries of an earlier run again. */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 32));

/** The longest that any query may take, in milliseconds of an ordinary machine's processor: what a visitor notices. */
const longest = 100;

/** What the machine does meanwhile, such as collecting garbage, is no fault of a query: it is asked again, and the shortest of these counts. */
const attempts = 3;

function digestEngine(): string {
  const hash = createHash('sha256');
  const files = readdirSync(import.meta.dirname).filter((file) => /(?<!\.test)\.ts$/.test(file));
  for (const file of files.sort()) {
    hash.update(`${file}\n${readFileSync(join(import.meta.dirname, file), 'utf8')}\n`);
  }
  return hash.digest('hex');
}

/** Numbers from 0 up to 1, the same for a seed. */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createRandom(seed);

function pick<Item>(items: readonly Item[]): Item {
  return getAt(items, Math.floor(random() * items.length));
}

function repeat(most: number, make: () => string, separator = ''): string {
  return Array.from({ length: Math.floor(random() * most) }, make).join(separator);
}

const sentences = sampleSearchData.measures.flatMap((measure) => measure.sentences);
const characters = [...new Set(sentences.map(([zh]) => zh).join(''))];
const words = [...new Set(sentences.flatMap(([, en]) => (en ?? '').split(' ')))];
const syllables = sampleSearchData.pinyin.map((row) => row.slice(0, row.indexOf(':')));
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
  () => repeat(12, () => pick(characters)),
  () => repeat(5, () => pick(words), ' '),
  () => repeat(6, () => pick(syllables), pick(['', ' '])),
  () => repeat(20, () => String.fromCharCode(97 + Math.floor(random() * 26))),
  () => repeat(30, () => String.fromCharCode(Math.floor(random() * 0x10000))),
  () => pick(markup) + repeat(4, () => pick(characters)) + pick(markup),
  () => repeat(4, () => pick([...markup, ...words, ...characters]), ' '),
];

test(
  `${count} random queries never throw and never take long, markup and 10 kB among them (FUZZ_SEED=${seed})`,
  { timeout: 3_600_000 },
  async ({ annotate }) => {
    await annotate(`Run again with FUZZ_SEED=${seed} FUZZ_QUERIES=${count}.`);
    const slowness = measureSlowness();
    const engines = [createEngine(sampleSearchData, 'zh'), createEngine(sampleSearchData, 'en')];
    const slow: { q: string; milliseconds: number }[] = [];
    const unsound: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const makeQuery = getAt(kinds, index % kinds.length);
      const q = index % 501 === 0 ? pick(['渡', 'a', '<b>', 'ferry ']).repeat(10_000) : makeQuery();
      const engine = getAt(engines, index % engines.length);
      let fastest = Infinity;
      for (let attempt = 0; attempt < attempts && fastest > longest * slowness; attempt += 1) {
        let results: ReturnType<typeof engine.search>['results'] = [];
        const spent = spentByThread(() => {
          results = engine.search({ q, agency: '', role: '', group: '', topic: '' }).results;
        });
        fastest = Math.min(fastest, spent);
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
      if (fastest > longest * slowness) slow.push({ q: q.slice(0, 80), milliseconds: fastest });
    }
    expect(slow).toEqual([]);
    expect(unsound).toEqual([]);
    if (process.env['UPDATE'] === '1' && count >= all) writeFileSync(noteFile, `${digest}\n`);
  },
);
