import { expect, test, vi } from 'vitest';
import { find, openPage, provide } from '../../tests/dom/open-page.ts';
import { startShowingOther } from './start-showing-other.ts';

const link =
  '<a class="tool" data-show-other data-show="Show Chinese" data-hide="Hide Chinese" href="/plan/1/">Both</a>';
const body = `${link}<details data-other></details><details data-other></details><details class="own"></details>`;

function openSentences(): boolean[] {
  return [...document.querySelectorAll('details')].map(({ open }) => open);
}

test('the link becomes a switch that shows every sentence in the other language, and hides it again', () => {
  openPage(body);
  startShowingOther(document);
  const button = find<HTMLButtonElement>('button');
  expect(document.querySelector('a')).toBeNull();
  expect([button.type, button.className, button.textContent]).toEqual(['button', 'tool', 'Show Chinese']);
  expect(openSentences()).toEqual([false, false, false]);
  button.click();
  expect(button.textContent).toBe('Hide Chinese');
  expect(openSentences()).toEqual([true, true, false]);
  button.click();
  expect(button.textContent).toBe('Show Chinese');
  expect(openSentences()).toEqual([false, false, false]);
});

test('the choice holds for the visit', () => {
  openPage(body);
  startShowingOther(document);
  find('button').click();
  expect(sessionStorage.getItem('show-other-language')).toBe('true');
  document.body.innerHTML = body;
  startShowingOther(document);
  expect(openSentences()).toEqual([true, true, false]);
  find('button').click();
  document.body.innerHTML = body;
  startShowingOther(document);
  expect(openSentences()).toEqual([false, false, false]);
  expect(find('button').textContent).toBe('Show Chinese');
});

test('where nothing can be stored, it holds for the page', () => {
  openPage(body);
  const refuse = vi.fn(() => {
    throw new Error('refused');
  });
  provide(globalThis, 'sessionStorage', { getItem: refuse, setItem: refuse });
  startShowingOther(document);
  find('button').click();
  expect(refuse).toHaveBeenCalledTimes(2);
  expect(openSentences()).toEqual([true, true, false]);
});

test('a page without sentences keeps its link', () => {
  openPage(link);
  startShowingOther(document);
  expect(find('a').dataset['show']).toBe('Show Chinese');
});
