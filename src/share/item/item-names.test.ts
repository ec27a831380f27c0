import { expect, test } from 'vitest';
import { localeKeys } from '../../language/locales.ts';
import { sampleBody, sampleGraph, sampleInstrument, sampleMeasure } from '../../tests/samples/portal.ts';
import {
  toDocument,
  formatDocumentName,
  toEnglishStatus,
  toItemInstrument,
  toItemName,
} from './item-names.ts';
import type { KitItem } from './item.ts';

const graph = sampleGraph();
const measure = (instrument: string, key: string): KitItem => ({
  kind: 'measure',
  measure: sampleMeasure(instrument, key),
});
const instrument = (id: string): KitItem => ({ kind: 'instrument', instrument: sampleInstrument(id) });
const agency = (slug: string): KitItem => ({ kind: 'agency', agency: sampleBody(slug) });

test.each([
  [
    'a measure',
    measure('ferry-2023', '8'),
    '8. 规范夜航和大风停航',
    '8. Standardize night sailing and the suspension of sailings in strong wind',
  ],
  [
    'a measure without English, by its number',
    measure('ferry-2023', '9'),
    '9. 优化水上救援站点',
    'Measure 9',
  ],
  [
    'a document',
    instrument('tea-2021'),
    '澄汀市高山茶园共享计划',
    'Plan of Chengting Municipality for Shared Mountain Tea Gardens',
  ],
  [
    'a document without English, by its id',
    instrument('reed-2022'),
    '云浦市苇编传统工艺传承若干措施',
    'reed-2022',
  ],
  ['a body, by its whole name', agency('yunpu-water-bureau'), '云浦市水务局', 'Yunpu Municipal Water Bureau'],
])('%s is named in both languages', (_what, item, zh, en) => {
  expect(localeKeys.map((locale) => toItemName(item, locale))).toEqual([zh, en]);
});

test('a document has its title, number and issuer, and its id for what lacks English', () => {
  const tea = sampleInstrument('tea-2021');
  expect(toDocument(tea, 'en')).toEqual({
    title: 'Plan of Chengting Municipality for Shared Mountain Tea Gardens',
    docNumber: 'Cheng Zheng Ban Fa [2021] No. 12',
    issuer: 'General Office of the People’s Government of Chengting Municipality',
  });
  expect(toDocument(tea, 'zh')).toEqual({
    title: '澄汀市高山茶园共享计划',
    docNumber: '澄政办发〔2021〕12号',
    issuer: '澄汀市人民政府办公室',
  });
  const untranslated = { ...tea, docNumber: { ...tea.docNumber, target: null } };
  expect(toDocument(untranslated, 'en').docNumber).toBe('tea-2021');
});

test('what a document does not name is empty in every language, and its title stands for its number', () => {
  const reed = sampleInstrument('reed-2022');
  expect(toDocument(reed, 'zh')).toEqual({
    title: '云浦市苇编传统工艺传承若干措施',
    docNumber: '',
    issuer: '',
  });
  expect(toDocument(reed, 'en')).toEqual({ title: 'reed-2022', docNumber: '', issuer: '' });
  expect(localeKeys.map((locale) => formatDocumentName(reed, locale))).toEqual([
    '《云浦市苇编传统工艺传承若干措施》',
    'reed-2022',
  ]);
  expect(localeKeys.map((locale) => formatDocumentName(sampleInstrument('tea-2021'), locale))).toEqual([
    '澄政办发〔2021〕12号',
    'Cheng Zheng Ban Fa [2021] No. 12',
  ]);
});

test('an item stands in its document; a body in the main one where that names it, otherwise in the first that does', () => {
  const idOf = (item: KitItem) => toItemInstrument(graph, item).id;
  expect(idOf(measure('tea-2021', '1'))).toBe('tea-2021');
  expect(idOf(instrument('tea-2021'))).toBe('tea-2021');
  // Named by the main document and by greenway-2024.
  expect(idOf(agency('yunpu-water-bureau'))).toBe('ferry-2023');
  // Named by greenway-2024 and by tea-2021.
  expect(idOf(agency('chengting-transport-bureau'))).toBe('greenway-2024');
  expect(idOf(agency('chengting-agriculture-and-rural-affairs-bureau'))).toBe('tea-2021');
  const unnamed: KitItem = {
    kind: 'agency',
    agency: { ...sampleBody('yunpu-water-bureau'), participations: [] },
  };
  expect(idOf(unnamed)).toBe('ferry-2023');
});

test('the English of an item is as far as the least finished text that it shows', () => {
  expect(toEnglishStatus(measure('ferry-2023', '8'))).toEqual({ state: 'stale', revised: '2023-05-20' });
  expect(toEnglishStatus(measure('ferry-2023', '9')).state).toBe('untranslated');
  expect(toEnglishStatus(instrument('tea-2021')).state).toBe('reviewed');
  expect(toEnglishStatus(instrument('greenway-2024')).state).toBe('stale');
  // Responsible for two measures of reed-2022, of which none is translated.
  expect(toEnglishStatus(agency('yunpu-publicity-department')).state).toBe('untranslated');
  expect(toEnglishStatus(agency('chengting-agriculture-and-rural-affairs-bureau')).state).toBe('reviewed');
});
