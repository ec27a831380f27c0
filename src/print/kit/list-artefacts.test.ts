import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { listItems } from '../../share/item/item.ts';
import { listArtefacts, listItemArtefacts } from './list-artefacts.ts';

const graph = buildGraph(sampleContent());
const namesOf = (kind: string) =>
  listItems(graph)
    .filter((item) => item.kind === kind)
    .slice(0, 1)
    .flatMap((item) => listItemArtefacts(graph, item))
    .map(({ address }) => address);

test('every instrument, measure and body has its kit', () => {
  expect(listItems(graph).map(({ kind }) => kind)).toEqual([
    'instrument',
    'measure',
    'measure',
    'measure',
    'instrument',
    'measure',
    'measure',
    'agency',
    'agency',
    'agency',
  ]);
});

test('a measure has cards, squares and codes in both languages and in each', () => {
  expect(namesOf('measure')).toEqual(
    expect.arrayContaining(
      ['card', 'square', 'qr'].flatMap((name) =>
        ['zh', 'en', 'both'].map((language) => `/kit/first/1/${name}.${language}.png`),
      ),
    ),
  );
  expect(namesOf('measure')).toEqual(
    expect.arrayContaining(['zh', 'en', 'both'].map((language) => `/kit/first/1/qr.${language}.svg`)),
  );
});

test('a body has no code of a page in both languages, because there is none', () => {
  expect(namesOf('agency')).toContain('/kit/agencies/a/qr.en.png');
  expect(namesOf('agency')).toContain('/kit/agencies/a/square.both.png');
  expect(namesOf('agency')).not.toContain('/kit/agencies/a/qr.both.png');
});

test('inputs go through JSON unchanged, so that nothing they hold is left out of the key', () => {
  const artefacts = listArtefacts(graph);
  expect(artefacts.length).toBeGreaterThan(80);
  for (const { inputs } of artefacts) expect(JSON.parse(JSON.stringify(inputs))).toEqual(inputs);
});
