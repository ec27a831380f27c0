import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { placeholderOrigin, siteSchema } from './site.ts';

const site = {
  origin: 'https://a.example',
  base: '/',
  mainInstrument: 'lake-2030',
  publisher: null,
  corrections: null,
};
const refuse = (change: object) =>
  listRefusals(siteSchema, { ...site, ...change }).map((refusal) => refusal.split(':')[0]);

test.each([
  {},
  { base: '/lake/' },
  { base: '/a.b/~c/' },
  { publisher: { zh: '甲', en: 'A' } },
  { corrections: 'ask@lake.test' },
  { kit: false },
  { origin: 'http://localhost:4321' },
])('settings with %j are fine', (change) => {
  expect(refuse(change)).toEqual([]);
});

test('the kit is made unless the settings say otherwise', () => {
  expect(siteSchema.parse(site).kit).toBe(true);
});

test.each([
  [{ base: '' }, 'base'],
  [{ base: 'lake/' }, 'base'],
  [{ base: '/lake' }, 'base'],
  [{ base: '/la ke/' }, 'base'],
  [{ base: 'x/lake/' }, 'base'],
  [{ base: '/lake/x' }, 'base'],
  [{ origin: 'ftp://a.example' }, 'origin'],
  [{ origin: 'xhttps://a.example' }, 'origin'],
  [{ origin: 'httpsx://a.example' }, 'origin'],
  [{ publisher: { zh: '甲' } }, 'publisher.en'],
  [{ corrections: 'lake.test' }, 'corrections'],
  [{ owner: 'x' }, ''],
])('settings with %j are refused at their place', (change, path) => {
  expect(refuse(change)).toEqual([path]);
});

test('the origin that stands for none is no real one', () => {
  expect(placeholderOrigin).toBe('https://portal.example');
});
