import { describe, expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import type { KitItem } from '../../share/item/item.ts';
import { buildSharePage } from './share-page.ts';

const graph = buildGraph(sampleContent());
const [measure] = graph.mainInstrument.measures;
const [agency] = graph.agencies;
if (measure === undefined || agency === undefined) throw new Error('The sample lacks a measure or a body.');

const without = { archive: null, sheetsBytes: null };
const made = { archive: { bytes: 1_500_000, names: ['README.txt', 'card.zh.png'] }, sheetsBytes: 250_000 };
const page = (item: KitItem, kit: typeof made | typeof without = made) =>
  buildSharePage(graph, item, 'en', kit);

describe('the page of a kit', () => {
  test('of a measure has everything, and lists its parts in the order of the page', () => {
    expect(page({ kind: 'measure', measure }).contents.map(({ href }) => href)).toEqual([
      '#archive',
      '#addresses',
      '#cards',
      '#squares',
      '#codes',
      '#sheets',
      '#texts',
      '#citations',
      '#embed',
    ]);
    expect(page({ kind: 'measure', measure }).citations.map(({ copies }) => copies[0]?.id)).toEqual([
      'official-en',
      'official-both',
    ]);
  });

  test('of a body has neither citations nor embed, and no address in both languages', () => {
    const { citations, embed, addresses, item } = page({ kind: 'agency', agency });
    expect([citations, embed]).toEqual([[], null]);
    expect(addresses.map(({ id }) => id)).toEqual(['address-zh', 'address-en']);
    expect(item.href).toBe('/en/agencies/a/');
  });

  test('in a build without the kit leads to no file of it', () => {
    const { archive, cards, squares, codes, sheets, printable, contents } = page(
      { kind: 'measure', measure },
      without,
    );
    expect([archive, cards, squares, codes, sheets, printable]).toEqual([null, [], [], [], [], null]);
    expect(contents.map(({ href }) => href)).toEqual(['#addresses', '#texts', '#citations', '#embed']);
  });

  test('is in no index, and may show pages of the portal in frames', () => {
    expect(page({ kind: 'measure', measure }).frame.head).toMatchObject({ indexable: false, frames: true });
  });
});
