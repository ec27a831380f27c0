import { expect, onTestFinished, test, vi } from 'vitest';
import { find, openPage, press, waitUntil } from '../../tests/dom/open-page.ts';
import { boxWords, serveSearchData } from '../../tests/dom/search-data.ts';
import { startSearch } from './start-search.ts';

const body = `
  <form data-search-box data-source="SOURCE" data-base="/">
    <input name="q" id="box" value="typed">
    <template data-locale="en" data-action="/en/search/" data-words='${JSON.stringify(boxWords).replaceAll("'", '&#39;')}'></template>
  </form>
  <textarea></textarea><button>elsewhere</button>`;

function open(address = '/en/'): string[] {
  openPage('', { address, lang: 'en' });
  const { source, asked } = serveSearchData();
  document.body.innerHTML = body.replace('SOURCE', source);
  startSearch(document);
  return asked;
}

test('nothing of search is loaded before the box is reached for', async () => {
  const asked = open();
  find('button').focus();
  await vi.dynamicImportSettled();
  expect(asked).toEqual([]);
  expect(find('#box').hasAttribute('role')).toBe(false);
  find('#box').focus();
  await waitUntil(() => expect(find('#box').getAttribute('role')).toBe('combobox'));
  await waitUntil(() => expect(asked).toContain('data'));
});

test('/ leads to the box, and selects what stands in it', () => {
  open();
  find('button').focus();
  expect(press('/')).toBe(false);
  expect(document.activeElement).toBe(find('#box'));
  const { selectionStart, selectionEnd } = find<HTMLInputElement>('#box');
  expect([selectionStart, selectionEnd]).toEqual([0, 5]);
});

test('/ stays with fields, with other keys held, and with pages that have no box', () => {
  open();
  find('textarea').focus();
  expect(press('/')).toBe(true);
  find('button').focus();
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
    expect(press('/', more)).toBe(true);
  }
  expect(press('a')).toBe(true);
  find('form').remove();
  expect(press('/')).toBe(true);
});

test('the words that an address asks for are marked', async () => {
  open('/en/?hl=words');
  const main = document.createElement('main');
  main.textContent = 'some words';
  document.body.append(main);
  find('form').dataset['words'] = JSON.stringify(boxWords);
  await waitUntil(() => expect(main.innerHTML).toBe('some <mark class="sought">words</mark>'));
});

test('the search page works when its program has come', async () => {
  open();
  document.body.innerHTML = '<div id="search"></div>';
  vi.doMock('./page/search-page.ts', () => ({
    startSearchPage: (page: HTMLElement) => (page.textContent = 'works'),
  }));
  onTestFinished(() => {
    vi.doUnmock('./page/search-page.ts');
  });
  startSearch(document);
  await waitUntil(() => expect(find('#search').textContent).toBe('works'));
});

test('the search page says when its program does not come', async () => {
  open();
  document.body.innerHTML = '<div id="search"></div>';
  vi.doMock('./page/search-page.ts', () => {
    throw new Error('did not come');
  });
  onTestFinished(() => {
    vi.doUnmock('./page/search-page.ts');
  });
  startSearch(document);
  await waitUntil(() => expect(find('#search').dataset['state']).toBe('failed'));
});
