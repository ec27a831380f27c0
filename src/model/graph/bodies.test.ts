import { expect, test } from 'vitest';
import { sampleContent } from '../fixtures/sample-content.ts';
import { listBodies } from './bodies.ts';

const { registry } = sampleContent();
const parent = {
  id: 'nation',
  zh: '国家总局',
  en: 'National Administration',
  confidence: 'high' as const,
  sources: [],
};

test('agencies, parties without a name and national bodies are named in both languages, in this order', () => {
  const [first] = registry.agencies;
  if (first === undefined) throw new Error('The sample lacks bodies.');
  const agency = {
    ...first,
    zh: { full: '北京市甲局', forms: ['甲局', '北京市甲局'] },
    en: { name: 'Bureau A', short: 'A', accepted: ['A Bureau'], wrong: ['Office A'] },
  };
  const parents = [parent, { ...parent, id: 'world', zh: '世界总局', abbr: 'WA' }];
  expect(listBodies({ ...registry, agencies: [agency], parents })).toEqual([
    {
      id: 'a',
      zh: ['北京市甲局', '甲局'],
      name: 'Bureau A',
      short: ['A'],
      accepted: ['A Bureau'],
      wrong: ['Office A'],
      generic: false,
    },
    {
      id: 'relevant',
      zh: ['相关单位'],
      name: 'relevant entities',
      short: ['relevant entities'],
      accepted: [],
      wrong: [],
      generic: true,
    },
    {
      id: 'nation',
      zh: ['国家总局'],
      name: 'National Administration',
      short: [],
      accepted: [],
      wrong: [],
      generic: false,
    },
    {
      id: 'world',
      zh: ['世界总局'],
      name: 'National Administration',
      short: ['WA'],
      accepted: [],
      wrong: [],
      generic: false,
    },
  ]);
});
