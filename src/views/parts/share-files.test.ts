import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { listItems } from '../../share/item/item.ts';
import { type FileLink, formatMegabytes, toArchive, toCodes } from './share-files.ts';

const graph = buildGraph(sampleContent());
const t = getTranslator('en');
const toFile = (file: string, label: string): FileLink => ({ href: `/kit/${file}`, label });
const find = (kind: string) => {
  const item = listItems(graph).find((each) => each.kind === kind);
  if (item === undefined) throw new Error(`The sample lacks an item of the kind ${kind}.`);
  return item;
};

test.each([
  [0, '0.1'],
  [49_999, '0.1'],
  [160_000, '0.2'],
  [12_345_678, '12.3'],
])('%i bytes are %s MB', (bytes, shown) => {
  expect(formatMegabytes(bytes)).toBe(shown);
});

test.each([
  ['measure', 'first-1-kit.zip'],
  ['instrument', 'first-kit.zip'],
  ['agency', 'agencies-a-kit.zip'],
])('the archive of a kind (%s) is kept under a name of its own', (kind, name) => {
  const archive = toArchive(find(kind), { bytes: 1_000_000, names: ['card.zh.png'] }, 'en', t, toFile);
  expect(archive.download).toBe(name);
  expect(archive.contents.map((each) => each.name)).toEqual(['card.zh.png']);
});

test('a body has a code for each language, and none for both, because it has no such page', () => {
  expect(toCodes(graph, find('agency'), t, toFile)).toHaveLength(2);
  expect(toCodes(graph, find('measure'), t, toFile).map(({ address }) => address)).toEqual([
    'https://sample.example/zh/first/1/',
    'https://sample.example/en/first/1/',
    'https://sample.example/first/1/',
  ]);
});
