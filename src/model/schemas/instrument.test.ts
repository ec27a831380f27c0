import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { instrumentSettingsSchema } from './instrument.ts';

const settings = {
  id: 'lake-2030',
  issuedAt: 'https://lake.test/1.html',
  sourceNote: { zh: '样例。', en: 'A sample.' },
  editorialHeadings: { 'measure-3': '标题' },
};
const refuse = (change: object) => listRefusals(instrumentSettingsSchema, { ...settings, ...change });

test.each([{}, { issuedAt: null }, { editorialHeadings: {} }, { id: 'a' }, { id: '2030-lake' }])(
  'settings with %j are fine',
  (change) => {
    expect(refuse(change)).toEqual([]);
  },
);

test.each(['Lake', 'lake_2030', 'lake-', '-lake', 'lake--2030', '', ' lake', 'lake 2030', '湖'])(
  'an id “%s” is refused with an example',
  (id) => {
    expect(refuse({ id })).toEqual(['id: must be lower-case words joined by hyphens, such as ferry-2023']);
  },
);

test.each([
  [{ issuedAt: 'lake.test' }, 'issuedAt'],
  [{ sourceNote: { zh: '甲', en: '' } }, 'sourceNote.en'],
  [{ editorialHeadings: { 'measure-3': '' } }, 'editorialHeadings.measure-3'],
  [{ issued: 'x' }, ''],
])('%j is refused at its place', (change, path) => {
  expect(refuse(change).map((refusal) => refusal.split(':')[0])).toEqual([path]);
});
