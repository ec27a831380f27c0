import { expect, test } from 'vitest';
import { getAt } from '../language/get-at.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { buildGraph } from '../model/link/build-graph.ts';
import { listDataFiles } from './data-files.ts';

const graph = buildGraph(sampleContent());
const measure = getAt(graph.mainInstrument.measures, 0);
const files = listDataFiles(graph, measure);
const folder = `/data/${measure.instrument.id}/${measure.key}`;

test('a measure has data to quote it in each edition, and an oEmbed answer in each language', () => {
  expect(files.map(({ address }) => address)).toEqual([
    `${folder}/quote.zh.json`,
    `${folder}/quote.en.json`,
    `${folder}/quote.both.json`,
    `${folder}/oembed.zh.json`,
    `${folder}/oembed.en.json`,
  ]);
});

test('each file is in the edition that its name says', () => {
  const texts = new Map(files.map(({ address, write }) => [address.slice(folder.length + 1), write()]));
  const read = (name: string): unknown => JSON.parse(texts.get(name) ?? '');
  expect(read('quote.zh.json')).toMatchObject({ edition: 'zh' });
  expect(read('quote.both.json')).toMatchObject({ edition: 'zh+en' });
  expect(read('oembed.zh.json')).toMatchObject({ type: 'rich', language: 'zh-CN' });
  expect(read('oembed.en.json')).toMatchObject({ type: 'rich', language: 'en' });
});
