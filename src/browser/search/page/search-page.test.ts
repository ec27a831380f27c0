import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addressNow, find, listShown, openPage, textOf } from '../../../tests/dom/open-page.ts';
import { pageWords, serveSearchData } from '../../../tests/dom/search-data.ts';
import type { FoundPage } from './pagefind.ts';
import { startSearchPage } from './search-page.ts';

/** In place of Pagefind's module: hands on to what the test provides as `pagefind`. */
const pagefind = ['options', 'init', 'search']
  .map((name) => `export const ${name} = (...given) => globalThis.pagefind.${name}(...given);\n`)
  .join('');

/** Base path of the site: the folder in which that module lies. */
const base = `${mkdtempSync(join(tmpdir(), 'search-page-'))}/`;

beforeAll(() => {
  mkdirSync(join(base, 'pagefind'));
  writeFileSync(join(base, 'pagefind/pagefind.js'), pagefind);
});

afterAll(() => rmSync(base, { recursive: true }));

const selects = {
  agency: ['light-office', 'tide-office'],
  role: ['lead', 'responsible'],
  group: ['harbour'],
  topic: ['who.sailors'],
};

const body = `
  <div id="search">
    <form action="/en/search/">
      <input type="search" name="q" id="q"><button id="submit">Search</button>
      <details><summary>Filters</summary>
        ${Object.entries(selects)
          .map(
            ([name, values]) =>
              `<select name="${name}"><option value="">any</option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`,
          )
          .join('')}
      </details>
    </form>
    <p role="status" data-search-status></p>
    <p data-search-slow hidden></p>
    <div data-search-failed><button data-search-retry>Try again</button></div>
    <div data-search-nearest hidden></div>
    <p data-search-elsewhere hidden></p>
    <div data-search-none hidden><p data-search-none-text></p><button data-search-widen hidden>All</button></div>
    <ol data-search-results></ol>
    <button data-search-more hidden>More</button>
    <section data-search-full-text hidden>
      <button data-search-full-text-start>Search the full text</button>
      <p data-search-full-text-status></p>
      <ol data-search-full-text-results></ol>
    </section>
  </div>`;

interface Opening {
  lang?: string;
  /** Answers in place of a file of the data. */
  answer?: (file: string) => unknown;
  /** What is in the field, and has the focus, before the program comes. */
  typed?: string;
  /** Pages of the full text; an error where it cannot be searched. */
  pages?: readonly FoundPage[] | Error;
}

/** Opens the search page at an address and waits for its answer. */
async function open(query = '', { lang = 'en', answer, typed, pages = [] }: Opening = {}): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  openPage(body, { address: `/en/search/${query}`, lang });
  const { source } = serveSearchData(answer);
  vi.stubGlobal('pagefind', {
    options: () => Promise.resolve(),
    init: () => (pages instanceof Error ? Promise.reject(pages) : Promise.resolve()),
    search: () =>
      pages instanceof Error
        ? Promise.reject(pages)
        : Promise.resolve({ results: pages.map((page) => ({ data: () => Promise.resolve(page) })) }),
  });
  Object.assign(find('#search').dataset, { source, base, words: JSON.stringify(pageWords) });
  if (typed !== undefined) {
    find<HTMLInputElement>('#q').value = typed;
    find('#q').focus();
  }
  startSearchPage(find('#search'));
  await settle();
}

/** Lets everything come that has been asked for, but no pause pass. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
  }
}

/** Types, and waits for the answer after the pause. */
async function enter(text: string): Promise<void> {
  find<HTMLInputElement>('#q').value = text;
  find('#q').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(150);
  await settle();
}

async function choose(name: string, value: string): Promise<void> {
  find<HTMLSelectElement>(`select[name=${name}]`).value = value;
  find(`select[name=${name}]`).dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

function listTexts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

const notices = ['slow', 'nearest', 'elsewhere', 'none', 'widen', 'more', 'full-text'];

function state() {
  return {
    state: find('#search').dataset['state'],
    status: textOf('[data-search-status]'),
    results: listTexts('[data-search-results] [data-result]'),
    notices: notices.filter((name) => listShown(`[data-search-${name}]`).length > 0),
  };
}

function options(name: string): [string, boolean][] {
  return [...find<HTMLSelectElement>(`select[name=${name}]`).options].map(({ text, disabled }) => [
    text,
    disabled,
  ]);
}

const page: FoundPage = {
  url: '/en/about/',
  excerpt: 'All about &lt;the&gt; <mark>zebra</mark>',
  content: 'All about <the> zebra',
  meta: { title: 'About', kind: 'page' },
};

test('nothing asked: the page says so, and no filter has a number', async () => {
  await open();
  expect(state()).toEqual({ state: 'idle', status: 'Type something', results: [], notices: [] });
  expect(options('agency')).toEqual([
    ['any', false],
    ['light-office', false],
    ['tide-office', false],
  ]);
});

test('the address asks: results with what they are, the sentence that matches, its marks', async () => {
  await open('?q=lighthouse');
  expect(state()).toEqual({
    state: 'answered',
    status: '1 result',
    results: ['1 lighthouse lamps'],
    notices: ['full-text'],
  });
  expect(find<HTMLInputElement>('#q').value).toBe('lighthouse');
  expect(listTexts('.result > p')).toEqual([
    '1 lighthouse lamps heading of ours Measure',
    'Sentence 1 Promote the lighthouse lamps.',
  ]);
  expect(find('.result-head a').getAttribute('href')).toBe(`${base}en/plan/1/?hl=lighthouse`);
  expect(find('.result-sentence').getAttribute('href')).toBe(`${base}en/plan/1/?hl=lighthouse#s1`);
  expect(listTexts('mark')).toEqual(['lighthouse', 'lighthouse']);
});

test('a page in Chinese answers in Chinese', async () => {
  await open('?q=lighthouse', { lang: 'zh-CN' });
  expect(state().results).toEqual(['1 灯塔照明']);
  expect(listTexts('.result > p')).toEqual([
    '1 灯塔照明 heading of ours Measure',
    'Sentence 1 推动灯塔照明。',
    'Matches in the other language',
  ]);
});

test('a measure found by a body alone names the body and its role', async () => {
  await open('?q=Light%20Office');
  expect(state().results).toEqual(['Light Office', '1 lighthouse lamps']);
  expect(textOf('.result:last-child')).toContain('Responsible: Light Office');
});

test('text without English says its language', async () => {
  await open('?q=潮汐');
  expect(find('.result-head [lang]').getAttribute('lang')).toBe('zh-CN');
});

test('ten results at first; “more” adds the others and leads the focus to the first of them', async () => {
  await open('?q=pier&group=harbour');
  expect(state()).toMatchObject({ status: '12 results', notices: ['more', 'full-text'] });
  expect(listTexts('.editorial')).toEqual([]);
  expect(state().results).toHaveLength(10);
  find('[data-search-more]').click();
  const { results } = state();
  expect(results).toHaveLength(12);
  expect(document.activeElement?.textContent).toBe(results[10]);
  expect(state().notices).toEqual(['full-text']);
});

test('filters narrow, say what each choice would leave, and stand in the address', async () => {
  await open('?q=pier');
  await choose('agency', 'tide-office');
  expect(addressNow()).toBe('/en/search/?q=pier&agency=tide-office');
  expect(options('agency')).toEqual([
    ['any', false],
    ['light-office (0)', true],
    ['tide-office (12)', false],
  ]);
  expect(options('role')[2]).toEqual(['responsible (12)', false]);
  await enter('');
  expect(state()).toMatchObject({ status: '13 results', notices: ['more'] });
  await choose('agency', '');
  expect(state()).toMatchObject({ state: 'idle', results: [] });
  expect(options('agency')[1]).toEqual(['light-office', false]);
});

test('a filter in the address is made, unknown ones are “any”, and the box of filters is open', async () => {
  await open('?q=lighthouse&agency=light-office&group=nothing&role=nobody');
  expect(find<HTMLSelectElement>('select[name=agency]').value).toBe('light-office');
  expect(find<HTMLSelectElement>('select[name=group]').value).toBe('');
  expect(find<HTMLDetailsElement>('details').open).toBe(true);
  expect(state().results).toEqual(['1 lighthouse lamps']);
});

test('no result with a filter: all can be given up, and the field has the focus', async () => {
  await open('?q=lighthouse&agency=tide-office');
  expect(state()).toEqual({
    state: 'answered',
    status: 'No results',
    results: [],
    notices: ['none', 'widen'],
  });
  expect(textOf('[data-search-none-text]')).toBe('Nothing with these filters');
  expect(find('#search').classList.contains('has-none')).toBe(true);
  find('[data-search-widen]').click();
  await settle();
  expect(addressNow()).toBe('/en/search/?q=lighthouse');
  expect(state()).toMatchObject({ status: '1 result', notices: ['full-text'] });
  expect(find('#search').classList.contains('has-none')).toBe(false);
  expect(document.activeElement).toBe(find('#q'));
});

test('what only resembles the query stands under a notice', async () => {
  await open('?q=lighthouse%20zebra%20giraffe');
  expect(state()).toEqual({
    state: 'answered',
    status: '1 near result',
    results: ['1 lighthouse lamps'],
    notices: ['nearest', 'full-text'],
  });
});

test('nothing found: the full text is searched, and its pages are shown instead', async () => {
  const other = { ...page, url: '/en/other/', content: 'horses', meta: {} };
  await open('?q=zebra', { pages: [page, other] });
  expect(state()).toEqual({
    state: 'answered',
    status: 'No results',
    results: [],
    notices: ['elsewhere', 'full-text'],
  });
  expect(textOf('[data-search-full-text-status]')).toBe('1 page');
  expect(find('[data-search-full-text-start]').hidden).toBe(true);
  expect(listTexts('[data-search-full-text-results] p')).toEqual(['About Page', 'All about <the> zebra']);
  expect(textOf('[data-search-full-text-results] mark')).toBe('zebra');
  expect(find('[data-search-full-text-results] a').getAttribute('href')).toBe('/en/about/?hl=zebra');
});

test('nothing anywhere: the page says so and leads on', async () => {
  await open('?q=zebra');
  expect(state()).toEqual({ state: 'answered', status: 'No results', results: [], notices: ['none'] });
  expect(textOf('[data-search-none-text]')).toBe('Nothing for zebra');
  expect(find('#search').classList.contains('has-none')).toBe(true);
});

test('nothing found, and the full text cannot be searched: both are said', async () => {
  await open('?q=zebra', { pages: new Error('no index') });
  expect(state()).toEqual({
    state: 'answered',
    status: 'No results',
    results: [],
    notices: ['none', 'full-text'],
  });
  expect(textOf('[data-search-full-text-status]')).toBe('The full text cannot be searched');
});

test('beside results the full text is searched at the press of a button, without what is listed', async () => {
  const listed = { ...page, url: `${base}en/plan/1/`, content: 'lighthouse' };
  const further = { ...page, content: 'a lighthouse' };
  await open('?q=lighthouse', { pages: [listed, further, { ...further, url: '/en/more/' }] });
  expect(textOf('[data-search-full-text-status]')).toBe('');
  find('[data-search-full-text-start]').click();
  expect(textOf('[data-search-full-text-status]')).toBe('Searching the full text');
  await settle();
  expect(textOf('[data-search-full-text-status]')).toBe('2 pages');
  expect(state()).toMatchObject({ status: '1 result', notices: ['full-text'] });
  await enter('pier 3');
  expect(textOf('[data-search-full-text-results]')).toBe('');
  expect(find('[data-search-full-text-start]').hidden).toBe(false);
});

test.each([
  ['pages', () => [{ data: () => Promise.resolve(page) }]],
  [
    'failure',
    () => {
      throw new Error('no index');
    },
  ],
])('the %s of a full text that is no longer wanted does not come', async (_what, answer) => {
  await open('?q=lighthouse');
  let come = () => {};
  const search = () => new Promise<void>((resolve) => (come = resolve)).then(() => ({ results: answer() }));
  vi.stubGlobal('pagefind', { options: async () => {}, init: async () => {}, search });
  await enter('zebra');
  expect(state()).toMatchObject({ state: 'loading', status: 'Searching', notices: ['full-text'] });
  await enter('lighthouse');
  come();
  await settle();
  expect(state()).toMatchObject({ state: 'answered', status: '1 result', notices: ['full-text'] });
  expect(textOf('[data-search-full-text-status]')).toBe('');
  expect(textOf('[data-search-full-text-results]')).toBe('');
});

test('data that does not come is said, and is tried again when asked', async () => {
  let isDown = true;
  await open('?q=lighthouse', { answer: () => (isDown ? Promise.reject(new Error('offline')) : undefined) });
  expect(state()).toEqual({ state: 'failed', status: 'Search failed', results: [], notices: [] });
  isDown = false;
  find('[data-search-retry]').click();
  expect(state()).toMatchObject({ state: 'loading', status: 'Searching' });
  await settle();
  expect(state()).toMatchObject({ state: 'answered', results: ['1 lighthouse lamps'] });
});

test('after three seconds the page says that it still loads', async () => {
  let come = (_answer: undefined) => {};
  await open('?q=lighthouse', { answer: () => new Promise((resolve) => (come = resolve)) });
  await vi.advanceTimersByTimeAsync(2999);
  expect(state()).toEqual({ state: 'loading', status: 'Searching', results: [], notices: [] });
  await vi.advanceTimersByTimeAsync(1);
  expect(state().notices).toEqual(['slow']);
  come(undefined);
});

test('what is typed is one entry of the history, whose address goes along; Enter settles it', async () => {
  await open();
  const before = history.length;
  await enter('pier');
  await enter('lighthouse');
  expect(addressNow()).toBe('/en/search/?q=lighthouse');
  expect(history.length).toBe(before + 1);
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  find('form').dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  await enter('pier');
  expect(history.length).toBe(before + 2);
  await choose('agency', 'tide-office');
  await enter('pier 1');
  expect(history.length).toBe(before + 4);
});

test('nothing is asked before the pause, and an answer that is no longer wanted does not come', async () => {
  const waiting: (() => void)[] = [];
  await open('', {
    lang: 'zh-CN',
    answer: (file) =>
      file === 'english' ? new Promise<void>((resolve) => waiting.push(resolve)) : undefined,
  });
  find<HTMLInputElement>('#q').value = '灯塔';
  find('#q').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(149);
  expect(addressNow()).toBe('/en/search/');
  await enter('灯塔');
  await enter('pier');
  // The answer before stays until the next.
  expect(state()).toMatchObject({ state: 'answered', results: ['1 灯塔照明'] });
  await enter('灯塔');
  expect(state().results).toEqual(['1 灯塔照明']);
  for (const come of waiting) come();
  await settle();
  expect(state().results).toEqual(['1 灯塔照明']);
});

test('going back asks what the address asks then', async () => {
  await open('?q=lighthouse');
  history.replaceState(null, '', '/en/search/?q=pier&agency=tide-office');
  dispatchEvent(new Event('popstate'));
  await settle();
  expect(find<HTMLInputElement>('#q').value).toBe('pier');
  expect(find<HTMLSelectElement>('select[name=agency]').value).toBe('tide-office');
  expect(state().status).toBe('12 results');
});

test('who has begun to type before the program came goes on from there', async () => {
  await open('?q=pier', { typed: 'lighthouse' });
  expect(addressNow()).toBe('/en/search/?q=lighthouse');
  expect(state().results).toEqual(['1 lighthouse lamps']);
});

test('beside the results, the box of filters is open from the start', async () => {
  await open();
  expect(find<HTMLDetailsElement>('details').open).toBe(false);
  find('details').style.position = 'absolute';
  dispatchEvent(new Event('popstate'));
  expect(find<HTMLDetailsElement>('details').open).toBe(true);
});

test('a part that the template lacks is named', async () => {
  await open();
  find('[data-search-more]').remove();
  expect(() => startSearchPage(find('#search'))).toThrow(
    'The page lacks [data-search-more]. Restore it in its template.',
  );
});
