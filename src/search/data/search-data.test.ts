import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildSearchData } from './search-data.ts';
import { splitSearchData } from '../engine/parts.ts';
import { formatSearchData, searchDataFiles, toSearchDataHref } from './search-data-href.ts';

const graph = buildGraph(sampleContent());
const data = buildSearchData(graph);

test('every measure of every instrument is there, with texts of both languages, group and bodies', () => {
  expect(data.measures.map(({ instrument, key }) => `${instrument} ${key}`)).toEqual(
    graph.instruments.flatMap(({ id, measures }) => measures.map(({ key }) => `${id} ${key}`)),
  );
  const [first] = data.measures;
  expect(first?.heading).toEqual(['优化第一项服务', 'Optimize the first service']);
  expect(first?.sentences[0]).toEqual(['推动第一项服务。', 'Promote the first service.']);
  expect(data.groups[first?.group ?? -1]?.label[0]).toBe('做好第一件事');
  expect(first?.agencies.map(([agency, role]) => `${data.agencies[agency]?.zh[0]} ${role}`)).toEqual([
    '甲局 lead',
    '乙委 support',
  ]);
});

test('text without English has none', () => {
  expect(data.measures.find(({ key }) => key === '2')?.heading[1]).toBeNull();
});

test('the address changes when the content does', () => {
  const href = toSearchDataHref(graph);
  expect(href).toMatch(/^\/search\/data\.json\?v=[0-9a-f]{8}$/);
  expect(toSearchDataHref(buildGraph(sampleContent()))).toBe(href);
  const changed = buildGraph(
    sampleContent({
      searchWords: { zh: { stopWords: ['如何'], synonyms: [] }, en: { stopWords: [], synonyms: [] } },
    }),
  );
  expect(toSearchDataHref(changed)).not.toBe(href);
  const [core, english, latin, slips] = searchDataFiles.map((file): unknown =>
    JSON.parse(formatSearchData(graph, file)),
  );
  expect({ core, english, latin, slips }).toEqual(splitSearchData(data));
});
