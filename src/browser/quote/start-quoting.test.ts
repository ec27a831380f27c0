import { expect, onTestFinished, test, vi } from 'vitest';
import type { Edition } from '../../language/edition.ts';
import type { QuoteData, ToolLabels } from '../../share/citation/quote-data.ts';
import { addressNow, find, openPage, press, provide, textOf, waitUntil } from '../../tests/dom/open-page.ts';
import { startQuoting } from './start-quoting.ts';

const ids = ['s1', 's2', 's3'];

const words = {
  measure: 'measure {number}',
  sentence: 'measure {number}, sentence {first}',
  sentences: 'measure {number}, sentences {first}–{last}',
  official: '{title}, {place}, {address}',
  plain: '{title}, {place}',
  legal: '',
  title: '',
  source: '— {citation}',
  space: ' ',
  notice: null,
  untranslated: 'no English yet',
  stale: 'out of date',
};

const text = { issuer: '', docNumber: '', date: '', heading: '', words };

/** The data of a measure of three sentences. */
function makeData(edition: Edition): QuoteData {
  const toLabel = (name: string) => [{ text: name, lang: null }];
  return {
    edition,
    cited: {
      key: 'plan-1',
      number: '1',
      dateIssued: null,
      addresses: {
        zh: 'https://portal.example/zh/plan/1/',
        en: 'https://portal.example/en/plan/1/',
        'zh+en': 'https://portal.example/plan/1/',
      },
      texts: {
        zh: { ...text, lang: 'zh-CN', title: '方案' },
        en: { ...text, lang: 'en', title: 'Plan' },
      },
      sentences: ids.map((id) => ({ id, zh: `第${id}句。`, en: `Sentence ${id}.`, stale: false })),
    },
    labels: {
      sentence: toLabel('Sentence {number}'),
      sentences: toLabel('Sentences {first} to {last}'),
      through: toLabel('through'),
      copyLink: toLabel('Link'),
      copyCitation: toLabel('Citation'),
      copyQuotation: toLabel('Quotation'),
      copyBoth: [
        { text: '双语', lang: null },
        { text: 'Both', lang: 'en' },
      ],
      share: toLabel('Share'),
      close: toLabel('Close'),
      copied: toLabel('Copied.'),
      selected: toLabel('Selected.'),
    } satisfies ToolLabels,
  };
}

const body = `
  <div data-quote="/en/plan/1/quote.en.json">
    ${ids.map((id) => `<div id="${id}" data-segment-row><a class="segment-anchor" href="#${id}">${id}</a><p>Sentence ${id}.</p></div>`).join('')}
    <p id="rest">Not a sentence, <a href="#s1">a link</a></p>
  </div>
  <p id="outside">Outside <a class="segment-anchor" href="#s1">1</a></p>`;

/** Opens the page of a measure; `copied` gets what is copied there. */
function open(address = '/en/plan/1/', edition: Edition = 'en'): { copied: string[]; asked: string[] } {
  openPage(body, { address, lang: 'en' });
  const copied: string[] = [];
  const asked: string[] = [];
  provide(navigator, 'clipboard', { writeText: async (each: string) => void copied.push(each) });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return { json: async () => makeData(edition) };
  });
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => draw(0));
  startQuoting(document);
  return { copied, asked };
}

/** Waits until the tools stand there. */
async function waitForTools(title: string): Promise<void> {
  await waitUntil(() => expect(textOf('#sentence-tools')).toBe(title));
}

/** Presses the number of a sentence: with a key, or with a mouse. */
function pressNumber(id: string, detail = 1): void {
  find(`#${id} > .segment-anchor`).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail }),
  );
}

/** Selects from the start of one element to the end of another. */
function select(from: string, to: string): void {
  const range = document.createRange();
  range.setStart(find(from).firstChild ?? find(from), 0);
  range.setEnd(find(to).firstChild ?? find(to), 3);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
}

function tools(): string[] {
  return [...document.querySelectorAll('.sentence-tools button')].map(({ textContent }) => textContent);
}

/** Presses one of the tools, and waits until it has said what it did. */
async function pressTool(name: string): Promise<void> {
  [...document.querySelectorAll<HTMLElement>('.sentence-tools button')]
    .find(({ textContent }) => textContent === name)
    ?.click();
  await waitUntil(() => expect(textOf('.sentence-tools [role=status]')).not.toBe(''));
}

function lit(): string[] {
  return [...document.querySelectorAll('.lit')].map(({ id }) => id);
}

test('nothing is asked for before somebody asks; the number of a sentence then offers its tools below it', async () => {
  const { asked } = open();
  find('#outside').click();
  find('#outside a').click();
  find('#rest').click();
  select('#outside', '#outside');
  await vi.dynamicImportSettled();
  expect(asked).toEqual([]);
  pressNumber('s2');
  await waitForTools('Sentence 2');
  expect(asked).toEqual(['/en/plan/1/quote.en.json']);
  expect(find('#s2').nextElementSibling).toBe(find('.sentence-tools'));
  expect(tools()).toEqual(['Link', 'Citation', 'Quotation', '双语 Both', 'Close']);
  expect(
    [...document.querySelectorAll('.sentence-tools [lang]')].map(({ textContent }) => textContent),
  ).toEqual(['Both']);
  expect(find('.sentence-tools').getAttribute('aria-labelledby')).toBe('sentence-tools');
  expect(addressNow()).toBe('/en/plan/1/#s2');
  expect(document.activeElement).not.toBe(find('.sentence-tools'));
  pressNumber('s1');
  expect(textOf('#sentence-tools')).toBe('Sentence 1');
  await vi.dynamicImportSettled();
  expect(document.querySelectorAll('.sentence-tools')).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

test.each([
  ['Link', 'https://portal.example/en/plan/1/#s2'],
  ['Citation', 'Plan, measure 1, sentence 2, https://portal.example/en/plan/1/#s2'],
  ['Quotation', 'Sentence s2.\n— Plan, measure 1, sentence 2, https://portal.example/en/plan/1/#s2'],
])('“%s” copies and shows what it copied', async (name, expected) => {
  const { copied } = open();
  pressNumber('s2');
  await waitForTools('Sentence 2');
  expect(find('#sentence-copy').hidden).toBe(true);
  await pressTool(name);
  expect(copied).toEqual([expected]);
  expect(find('#sentence-copy').textContent).toBe(expected);
  expect(find('#sentence-copy').hidden).toBe(false);
  expect(textOf('.sentence-tools [role=status]')).toBe('Copied.');
});

test('what was copied says the language of each part; a second copy takes the place of the first', async () => {
  const { copied } = open();
  pressNumber('s2');
  await waitForTools('Sentence 2');
  await pressTool('Link');
  await pressTool('双语 Both');
  expect(copied[1]).toMatch(/^第s2句。\nSentence s2\.\n— 方案/);
  const parts = [...document.querySelectorAll('#sentence-copy > span')];
  expect(parts.map((part) => [part.getAttribute('lang'), part.textContent?.trim().slice(0, 5)])).toEqual([
    ['zh-CN', '第s2句。'],
    ['zh-CN', ''],
    ['en', 'Sente'],
    ['zh-CN', '— 方案,'],
    ['en', '— Pla'],
  ]);
});

test('on the neutral page the quotation is in both languages, and its address is the neutral one', async () => {
  const { copied } = open('/plan/1/', 'zh+en');
  pressNumber('s1');
  await waitForTools('Sentence 1');
  expect(tools()).toEqual(['Link', 'Citation', '双语 Both', 'Close']);
  expect(find('.sentence-tools [lang=en]').textContent).toBe('Both');
  await pressTool('Link');
  expect(copied).toEqual(['https://portal.example/plan/1/#s1']);
  expect(find('#sentence-copy span').getAttribute('lang')).toBe('zh-CN');
});

test('where nothing can be copied, the text is selected and the status says so', async () => {
  open();
  provide(navigator, 'clipboard', undefined);
  pressNumber('s2');
  await waitForTools('Sentence 2');
  await pressTool('Link');
  expect(textOf('.sentence-tools [role=status]')).toBe('Selected.');
  expect(getSelection()?.toString()).toBe('https://portal.example/en/plan/1/#s2');
});

test('the range can end later, by the list; it goes into the address and is lit', async () => {
  const { copied } = open();
  pressNumber('s2');
  await waitForTools('Sentence 2');
  const list = find<HTMLSelectElement>('.sentence-tools select');
  expect([...list.options].map(({ text: option, selected }) => [option, selected])).toEqual([
    ['2', true],
    ['3', false],
  ]);
  list.value = 's3';
  list.dispatchEvent(new Event('change'));
  expect(textOf('#sentence-tools')).toBe('Sentences 2 to 3');
  expect(addressNow()).toBe('/en/plan/1/?to=s3#s2');
  expect(lit()).toEqual(['s2', 's3']);
  expect(find('#s3').nextElementSibling).toBe(find('.sentence-tools'));
  expect(document.activeElement).toBe(find('.sentence-tools select'));
  expect(find('#s2 > .segment-anchor').getAttribute('aria-current')).toBe('true');
  await pressTool('Link');
  expect(copied).toEqual(['https://portal.example/en/plan/1/?to=s3#s2']);
  press('Escape');
  expect(lit()).toEqual([]);
  expect(addressNow()).toBe('/en/plan/1/#s2');
  pressNumber('s3');
  expect(document.querySelector('.sentence-tools select')).toBeNull();
  expect(lit()).toEqual([]);
  expect(find('#s2 > .segment-anchor').hasAttribute('aria-current')).toBe(false);
});

test('opened by keyboard they take the focus; Escape gives it back to the number', async () => {
  open('/en/plan/1/?to=s3#s1');
  await vi.dynamicImportSettled();
  pressNumber('s2', 0);
  await waitForTools('Sentence 2');
  expect(document.activeElement).toBe(find('.sentence-tools'));
  press('Tab');
  expect(document.querySelector('.sentence-tools')).not.toBeNull();
  expect(press('Escape')).toBe(false);
  expect(document.querySelector('.sentence-tools')).toBeNull();
  expect(document.activeElement).toBe(find('#s2 > .segment-anchor'));
  expect(addressNow()).toBe('/en/plan/1/#s2');
  expect(press('Escape')).toBe(true);
});

test('“Close” puts them away; the focus of who was elsewhere stays there', async () => {
  open();
  pressNumber('s2');
  await waitForTools('Sentence 2');
  find('#rest a').focus();
  press('Escape');
  expect(document.activeElement).toBe(find('#rest a'));
  pressNumber('s2');
  [...document.querySelectorAll<HTMLElement>('.sentence-tools button')].pop()?.click();
  expect(document.querySelector('.sentence-tools')).toBeNull();
});

test('selected words offer their sentences once the selection rests', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  open();
  select('#s1 p', '#s2 p');
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(299);
  expect(document.querySelector('.sentence-tools')).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(textOf('#sentence-tools')).toBe('Sentences 1 to 2');
  expect(lit()).toEqual(['s1', 's2']);
  const panel = find('.sentence-tools');
  document.dispatchEvent(new Event('selectionchange'));
  await vi.advanceTimersByTimeAsync(300);
  expect(find('.sentence-tools')).toBe(panel);
  select('#outside', '#outside');
  await vi.advanceTimersByTimeAsync(300);
  expect(find('.sentence-tools')).toBe(panel);
});

test('a selection that ends before the next sentence does not take it in, also after a number was pressed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  open();
  pressNumber('s3');
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  expect(textOf('#sentence-tools')).toBe('Sentence 3');
  const range = document.createRange();
  range.setStart(find('#s1 p').firstChild ?? find('#s1 p'), 2);
  range.setEnd(find('#s2 p'), 0);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
  await vi.advanceTimersByTimeAsync(300);
  expect(textOf('#sentence-tools')).toBe('Sentence 1');
});

test('a sentence that the address has led to offers its tools to a touch, but not on a link of its own', async () => {
  const { asked } = open('/en/plan/1/#s2');
  find('#s1 p').click();
  await vi.dynamicImportSettled();
  expect(asked).toEqual([]);
  find('#s2 p').click();
  await waitForTools('Sentence 2');
  press('Escape');
  find('#s2 p').innerHTML = '<a href="#term">term</a>';
  find('#s2 p a').click();
  find('#s3 p').click();
  expect(document.querySelector('.sentence-tools')).toBeNull();
});

test('the share sheet gets title, words and address of the sentence', async () => {
  open();
  const share = vi.fn(() => Promise.reject(new Error('thought better of it')));
  provide(navigator, 'share', share);
  document.title = 'Measure 1';
  pressNumber('s2');
  await waitForTools('Sentence 2');
  expect(tools()).toContain('Share');
  [...document.querySelectorAll<HTMLElement>('.sentence-tools button')]
    .find(({ textContent }) => textContent === 'Share')
    ?.click();
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Measure 1',
    text: expect.stringContaining('Sentence s2.'),
    url: 'https://portal.example/en/plan/1/#s2',
  });
});

test.each([
  ['?to=s3#s2', ['s2', 's3']],
  ['?to=s2#s2', ['s2']],
  ['?to=s1#s2', []],
  ['?to=s9#s2', []],
  ['?to=s3#s9', []],
  ['#s2', []],
])('%s lights %j', async (address, expected) => {
  open(`/en/plan/1/${address}`);
  await vi.dynamicImportSettled();
  expect(lit()).toEqual(expected);
});

test('a range is lit for as long as the address names it', async () => {
  open('/en/plan/1/?to=s3#s2');
  await vi.dynamicImportSettled();
  history.replaceState(null, '', '/en/plan/1/#s1');
  dispatchEvent(new Event('hashchange'));
  expect(lit()).toEqual([]);
});

test('where the data does not come, numbers stay the links they are, and nothing is thrown', async () => {
  open();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  find('#s1 > .segment-anchor').dispatchEvent(click);
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(click.defaultPrevented).toBe(false);
  expect(document.querySelector('.sentence-tools')).toBeNull();
  expect(unhandled).not.toHaveBeenCalled();
});

test('a page without sentences is left alone', async () => {
  openPage('<a class="segment-anchor" href="#s1">1</a>');
  startQuoting(document);
  find('a').click();
  await vi.dynamicImportSettled();
  expect(document.body.innerHTML).toBe('<a class="segment-anchor" href="#s1">1</a>');
});
