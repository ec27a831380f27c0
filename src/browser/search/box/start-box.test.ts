import { expect, test, vi } from 'vitest';
import { find, openPage, press, provide, textOf } from '../../../tests/dom/open-page.ts';
import { boxWords, serveSearchData } from '../../../tests/dom/search-data.ts';
import { startBox } from './start-box.ts';

/** Longer than the pause after the last key, in milliseconds. */
const pause = 100;

interface Opening {
  locales?: readonly ('zh' | 'en')[];
  answer?: (file: string) => unknown;
  typed?: string;
}

/** Opens a page with a box, which has the focus. */
function open({ locales = ['en'], answer, typed = '' }: Opening = {}): { asked: string[] } {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  openPage('', { lang: locales.length === 1 ? 'en' : 'zh-CN' });
  const { source, asked } = serveSearchData(answer);
  const templates = locales.map(
    (locale) => `<template data-locale="${locale}" data-action="/${locale}/search/"></template>`,
  );
  document.body.innerHTML = `<form data-search-box data-source="${source}" data-base="/" action="/en/search/">
      <input name="q" id="box" value="${typed}">
      ${locales.length === 1 ? '<button>Search</button>' : locales.map((locale) => `<button formaction="/${locale}/search/" id="${locale}">Search</button>`).join('')}
      ${templates.join('')}
    </form><button id="elsewhere">elsewhere</button>`;
  for (const template of document.querySelectorAll('template')) {
    const searchFor = template.dataset['locale'] === 'zh' ? '搜索 {query}' : boxWords.searchFor;
    template.dataset['words'] = JSON.stringify({ ...boxWords, searchFor });
  }
  find('form').addEventListener('submit', (event) => event.preventDefault());
  find('input').focus();
  startBox(find<HTMLFormElement>('form'));
  return { asked };
}

/** Types, and waits until nothing more comes of it. */
async function enter(text: string, more: InputEventInit = {}): Promise<void> {
  find<HTMLInputElement>('input').value = text;
  find('input').dispatchEvent(new InputEvent('input', { bubbles: true, ...more }));
  await settle();
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(pause);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(pause);
}

function lines(): string[] {
  return [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
}

function isOpen(): boolean {
  const expanded = find('input').getAttribute('aria-expanded');
  expect(expanded).toBe(String(!find('[role=listbox]').hidden));
  return expanded === 'true';
}

/** The line that those who hear the page are told to be the active one; `null` for the field. */
function active(): string | null {
  const selected = [...document.querySelectorAll('[aria-selected=true]')];
  const id = find('input').getAttribute('aria-activedescendant');
  expect(selected.map((line) => line.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.textContent ?? null;
}

test('the field says that it has a list, which is closed', () => {
  open();
  const { attributes } = find('input');
  expect(
    ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls', 'autocomplete'].map(
      (name) => attributes.getNamedItem(name)?.value,
    ),
  ).toEqual(['combobox', 'list', 'false', 'box-list', 'off']);
  expect(find('#box-list').getAttribute('aria-label')).toBe('Suggestions');
  expect(isOpen()).toBe(false);
});

test('what is typed is suggested by kind, with what matches marked, and says how many there are', async () => {
  open();
  await enter('lighthouse');
  expect(isOpen()).toBe(true);
  expect(lines()).toEqual(['1 lighthouse lamps', 'Search for lighthouse']);
  expect(textOf('[role=group] .suggestion-kind')).toBe('Measure');
  expect(find('[role=group]').getAttribute('aria-labelledby')).toBe('box-measure');
  expect(textOf('[role=option] mark')).toBe('lighthouse');
  expect(find('[role=option]').getAttribute('href')).toBe('/en/plan/1/?hl=lighthouse#s1');
  expect(find('.suggestion-search').getAttribute('href')).toBe('/en/search/?q=lighthouse');
  expect(textOf('[role=status]')).toBe('1 suggestion');
});

test('a suggestion whose name does not show why it is there says so', async () => {
  open();
  await enter('pharos');
  expect(lines()[0]).toBe('1 lighthouse lamps');
  await enter('信标');
  expect(lines()[0]).toBe('beacon 信标 is beacon');
  expect(find('[role=option] .row-note [lang]').getAttribute('lang')).toBe('zh-CN');
});

test.each([
  [600, '492px'],
  [200, '220px'],
])('in %i pixels above an on-screen keyboard the list is at most %s high', async (height, expected) => {
  open();
  vi.stubGlobal('visualViewport', { height });
  provide(find('input'), 'getBoundingClientRect', () => ({ bottom: 100 }));
  await enter('pier');
  expect(find('[role=listbox]').style.maxHeight).toBe(expected);
});

test('what nothing is known of leaves the search itself', async () => {
  open();
  await enter('zzz');
  expect(lines()).toEqual(['Search for zzz']);
  expect(textOf('[role=status]')).toBe('No suggestion');
});

test('at most eight are suggested', async () => {
  open();
  await enter('pier');
  expect(lines()).toHaveLength(9);
  expect(textOf('[role=status]')).toBe('8 suggestions');
});

test('arrows go round through the lines; the field is one of the places', async () => {
  open();
  await enter('lighthouse');
  expect(active()).toBeNull();
  expect(document.querySelectorAll('[role=option][aria-selected=false]')).toHaveLength(2);
  expect(press('ArrowDown')).toBe(false);
  expect(active()).toBe('1 lighthouse lamps');
  press('ArrowDown');
  expect(active()).toBe('Search for lighthouse');
  press('ArrowDown');
  expect(active()).toBeNull();
  press('ArrowUp');
  expect(active()).toBe('Search for lighthouse');
  expect(document.activeElement).toBe(find('input'));
});

test('Enter follows the active line, and closes the list', async () => {
  open();
  await enter('lighthouse');
  const followed: string[] = [];
  find('[role=listbox]').addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLElement) followed.push(event.target.textContent);
  });
  press('ArrowDown');
  expect(press('Enter')).toBe(false);
  expect(followed).toEqual(['1 lighthouse lamps']);
  expect(isOpen()).toBe(false);
});

test('Enter without an active line is the form’s, and closes the list', async () => {
  open();
  await enter('lighthouse');
  expect(press('Enter')).toBe(true);
  expect(isOpen()).toBe(false);
  expect(textOf('[role=status]')).toBe('');
});

test('Escape closes the list first; the next is the browser’s; an arrow asks for it again', async () => {
  open();
  await enter('lighthouse');
  press('ArrowDown');
  expect(press('Escape')).toBe(false);
  expect(isOpen()).toBe(false);
  expect(active()).toBeNull();
  expect(press('Escape')).toBe(true);
  expect(press('ArrowDown')).toBe(false);
  await settle();
  expect(isOpen()).toBe(true);
});

test('keys with another key, and those of an input method, are left alone', async () => {
  open();
  await enter('lighthouse');
  for (const more of [
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
    { keyCode: 229 },
  ]) {
    expect(press('ArrowDown', more)).toBe(true);
  }
  expect(active()).toBeNull();
});

test('an emptied field has no list', async () => {
  open();
  await enter('lighthouse');
  await enter(' ');
  expect(isOpen()).toBe(false);
  expect(press('ArrowDown')).toBe(true);
});

test('a press elsewhere and leaving the field close it; a press on a line keeps the focus and the list until it is let go', async () => {
  open();
  await enter('lighthouse');
  find('[role=option]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  const mousedown = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  find('[role=option]').dispatchEvent(mousedown);
  expect(mousedown.defaultPrevented).toBe(true);
  find('input').blur();
  expect(isOpen()).toBe(true);
  document.dispatchEvent(new PointerEvent('pointerup'));
  find('input').focus();
  find('input').blur();
  expect(isOpen()).toBe(false);
  find('input').focus();
  await enter('lighthouse');
  find('#elsewhere').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(isOpen()).toBe(false);
});

test('nothing is suggested while an input method composes, and what comes late for a field that was left', async () => {
  open();
  find('input').dispatchEvent(new Event('compositionstart'));
  await enter('deng', { isComposing: true });
  expect(isOpen()).toBe(false);
  find<HTMLInputElement>('input').value = '灯塔';
  find('input').dispatchEvent(new Event('compositionend'));
  await settle();
  expect(lines()).toEqual(['1 lighthouse lamps Matches in the other language', 'Search for 灯塔']);
  press('Escape');
  find<HTMLInputElement>('input').value = 'pier';
  find('input').dispatchEvent(new InputEvent('input'));
  find('#elsewhere').focus();
  await settle();
  expect(isOpen()).toBe(false);
});

test('what comes late for a field that was left, or holds something else by then, is not shown', async () => {
  const waiting: (() => void)[] = [];
  const answer = (file: string) =>
    file === 'english' ? new Promise<void>((resolve) => waiting.push(resolve)) : undefined;
  open({ answer });
  await enter('lighthouse');
  find<HTMLInputElement>('input').value = 'pier';
  for (const come of waiting) come();
  await settle();
  expect(isOpen()).toBe(false);
  open({ answer });
  await enter('lighthouse');
  find('#elsewhere').focus();
  for (const come of waiting) come();
  await settle();
  expect(isOpen()).toBe(false);
});

test('what stood in the field before the program came is suggested for', async () => {
  open({ typed: 'lighthouse' });
  await settle();
  expect(isOpen()).toBe(true);
});

test('where the data does not come, the box is a plain form', async () => {
  open({ answer: () => Promise.reject(new Error('offline')) });
  await enter('lighthouse');
  expect(isOpen()).toBe(false);
  expect(press('Enter')).toBe(true);
});

test('the data comes when the box is reached for, once, however often', async () => {
  const { asked } = open();
  startBox(find<HTMLFormElement>('form'));
  await settle();
  expect(asked).toEqual(['data', 'english']);
  expect(document.querySelectorAll('[role=listbox]')).toHaveLength(1);
});

test.each([
  ['灯塔', 'zh', '搜索 灯塔', null],
  ['lighthouse', 'en', 'Search for lighthouse', 'en'],
])('on a page of no language “%s” searches in %s', async (typed, locale, line, lang) => {
  open({ locales: ['zh', 'en'] });
  await enter(typed);
  expect(textOf('.suggestion-search')).toBe(line);
  expect(find('.suggestion-search').getAttribute('lang')).toBe(lang);
  const pressed: string[] = [];
  for (const id of ['zh', 'en']) find(`#${id}`).addEventListener('click', () => pressed.push(id));
  press('a');
  press('Enter', { keyCode: 229 });
  expect(pressed).toEqual([]);
  expect(press('Enter')).toBe(false);
  expect(pressed).toEqual([locale]);
});

test.each([
  ['field', () => find('input').remove()],
  ['languages', () => find('template').remove()],
  ['data', () => find('form').removeAttribute('data-source')],
  ['base path', () => find('form').removeAttribute('data-base')],
])('a box that lacks its %s stays a plain form', (_what, remove) => {
  openPage(`<form data-search-box data-source="/search/data.json" data-base="/">
      <input name="q" id="box"><template data-locale="en" data-action="/en/search/" data-words="{}"></template>
    </form>`);
  remove();
  startBox(find<HTMLFormElement>('form'));
  expect(document.querySelector('[role]')).toBeNull();
});
