import { expect, test } from 'vitest';
import { editions } from '../../language/edition.ts';
import { localeKeys } from '../../language/locales.ts';
import { sampleBody, sampleGraph, sampleInstrument, sampleMeasure } from '../../tests/samples/portal.ts';
import {
  findItemAddress,
  findShortAddress,
  type KitItem,
  listItems,
  toKitAddress,
  toSharePage,
} from './item.ts';

const graph = sampleGraph();
const measure: KitItem = { kind: 'measure', measure: sampleMeasure('greenway-2024', '2-1') };
const mainMeasure: KitItem = { kind: 'measure', measure: sampleMeasure('ferry-2023', '8') };
const instrument: KitItem = { kind: 'instrument', instrument: sampleInstrument('tea-2021') };
const mainInstrument: KitItem = { kind: 'instrument', instrument: sampleInstrument('ferry-2023') };
const agency: KitItem = { kind: 'agency', agency: sampleBody('yunpu-water-bureau') };

test('each document comes with its measures, then come the bodies', () => {
  const names = listItems(graph).map((item) => toKitAddress(item, ''));
  expect(names.filter((name) => name.startsWith('/kit/tea-2021/'))).toEqual([
    '/kit/tea-2021/',
    '/kit/tea-2021/1/',
    '/kit/tea-2021/2/',
    '/kit/tea-2021/3/',
    '/kit/tea-2021/4/',
  ]);
  const { instruments, agencies } = graph;
  const measures = instruments.flatMap((each) => each.measures);
  expect(names).toHaveLength(instruments.length + measures.length + agencies.length);
  expect(names.slice(-agencies.length)).toEqual(agencies.map(({ slug }) => `/kit/agencies/${slug}/`));
});

test('the files of a kit lie below what they show', () => {
  expect(toKitAddress(measure, 'card.zh.png')).toBe('/kit/greenway-2024/2-1/card.zh.png');
  expect(toKitAddress(instrument, 'qr.en.svg')).toBe('/kit/tea-2021/qr.en.svg');
  expect(toKitAddress(agency, 'kit.zip')).toBe('/kit/agencies/yunpu-water-bureau/kit.zip');
});

test('an artefact leads to the page in its languages; bodies have no page in both', () => {
  const addressesOf = (item: KitItem) => editions.map((edition) => findItemAddress(item, edition));
  expect(addressesOf(measure)).toEqual([
    '/zh/greenway-2024/2-1/',
    '/en/greenway-2024/2-1/',
    '/greenway-2024/2-1/',
  ]);
  expect(addressesOf(instrument)).toEqual(['/zh/tea-2021/', '/en/tea-2021/', '/tea-2021/']);
  expect(addressesOf(agency)).toEqual([
    '/zh/agencies/yunpu-water-bureau/',
    '/en/agencies/yunpu-water-bureau/',
    null,
  ]);
});

test('only measures of the main document have a short address', () => {
  const items = [mainMeasure, measure, mainInstrument, agency];
  expect(items.map((item) => findShortAddress(graph, item))).toEqual(['/8/', null, null, null]);
});

test('each kit is shown on a page of its own in each language', () => {
  const pagesOf = (item: KitItem) => localeKeys.map((locale) => toSharePage(item, locale));
  expect(pagesOf(measure)).toEqual(['/zh/greenway-2024/2-1/share/', '/en/greenway-2024/2-1/share/']);
  expect(pagesOf(instrument)).toEqual(['/zh/tea-2021/share/', '/en/tea-2021/share/']);
  expect(pagesOf(agency)).toEqual([
    '/zh/agencies/yunpu-water-bureau/share/',
    '/en/agencies/yunpu-water-bureau/share/',
  ]);
});
