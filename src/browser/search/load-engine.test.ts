import { expect, test } from 'vitest';
import { openPage } from '../../tests/dom/open-page.ts';
import { serveSearchData } from '../../tests/dom/search-data.ts';
import { loadEngine } from './load-engine.ts';

const nothingChosen = { agency: '', role: '', group: '', topic: '' } as const;

function open(answer?: (file: string) => unknown) {
  openPage('');
  return serveSearchData(answer);
}

const offline = () => Promise.reject(new Error('offline'));

test.each([
  ['zh', '灯塔', ['data']],
  ['zh', 'dengta', ['data', 'english', 'latin']],
  ['en', '灯塔', ['data', 'english']],
  ['zh', '他塔', ['data', 'slips']],
] as const)('on a %s page, “%s” loads %j', async (locale, typed, files) => {
  const { source, asked } = open();
  await loadEngine(source, locale, typed);
  expect(asked.sort()).toEqual(files);
});

test('each file is loaded once, and each engine made once', async () => {
  const { source, asked } = open();
  const [first, second] = await Promise.all([
    loadEngine(source, 'zh', '灯塔'),
    loadEngine(source, 'zh', '塔灯'),
  ]);
  expect(second).toBe(first);
  expect(await loadEngine(source, 'zh', 'pier')).not.toBe(first);
  expect(await loadEngine(source, 'en', 'pier')).not.toBe(await loadEngine(source, 'zh', 'pier'));
  expect(asked.filter((file) => file === 'data')).toHaveLength(1);
});

test('the engine answers from what was loaded', async () => {
  const { source } = open();
  const engine = await loadEngine(source, 'en', 'pharos');
  const { results } = engine.search({ q: 'pharos', ...nothingChosen });
  expect(results.map(({ address }) => address)).toContain('/en/plan/1/#s1');
});

test.each([
  ['does not come', offline],
  ['is an error page', () => ({ ok: false, status: 500 })],
])('data that %s is an error, and is tried again at the next call', async (_how, fail) => {
  let isDown = true;
  const { source, asked } = open(() => (isDown ? fail() : undefined));
  await expect(loadEngine(source, 'zh', '灯塔')).rejects.toThrow();
  isDown = false;
  await expect(loadEngine(source, 'zh', '灯塔')).resolves.toBeDefined();
  expect(asked).toEqual(['data', 'data']);
});

test('English that does not come is an error where it is needed', async () => {
  const { source } = open((file) => (file === 'english' ? offline() : undefined));
  await expect(loadEngine(source, 'en', '灯塔')).rejects.toThrow('offline');
  await expect(loadEngine(source, 'zh', '灯塔')).resolves.toBeDefined();
});

test('words that only lead to more of the texts may be missing', async () => {
  const { source } = open((file) => (file === 'latin' || file === 'slips' ? offline() : undefined));
  const engine = await loadEngine(source, 'zh', '他塔 pharos');
  expect(engine.search({ q: 'pharos', ...nothingChosen }).results).toEqual([]);
  expect(engine.search({ q: '灯塔', ...nothingChosen }).results).not.toEqual([]);
});
