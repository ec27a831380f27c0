import { expect, test, vi } from 'vitest';
import { find, openPage, provide } from '../../tests/dom/open-page.ts';
import { copyText } from './copy-text.ts';

const body = '<details><summary>Cite</summary><p id="citation"> 第1项，<b>第2句</b>\n</p></details>';

/** A clipboard that takes what it is given, or refuses. */
function provideClipboard(accepts: boolean) {
  const writeText = vi.fn<(text: string) => Promise<void>>(() =>
    accepts ? Promise.resolve() : Promise.reject(new Error('refused')),
  );
  provide(navigator, 'clipboard', { writeText });
  return writeText;
}

test('the text is copied without the space around it, and the page stays as it is', async () => {
  openPage(body);
  const writeText = provideClipboard(true);
  expect(await copyText(find('#citation'))).toBe('copied');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('第1项，第2句');
  expect(find<HTMLDetailsElement>('details').open).toBe(false);
  expect(getSelection()?.rangeCount).toBe(0);
});

test('where the clipboard refuses, the old command copies what it finds selected', async () => {
  openPage(body);
  provideClipboard(false);
  const selected: string[] = [];
  provide(document, 'execCommand', (command: string) => {
    selected.push(`${command} ${getSelection()?.toString().trim()}`);
    return true;
  });
  expect(await copyText(find('#citation'))).toBe('copied');
  expect(selected).toEqual(['copy 第1项，第2句']);
});

test.each([
  ['says no', () => false],
  [
    'throws',
    () => {
      throw new Error('no such command');
    },
  ],
])('where the old command %s, too, the text is left selected and unfolded', async (_how, command) => {
  openPage(body);
  provide(navigator, 'clipboard', undefined);
  provide(document, 'execCommand', command);
  expect(await copyText(find('#citation'))).toBe('selected');
  expect(getSelection()?.toString().trim()).toBe('第1项，第2句');
  expect(find<HTMLDetailsElement>('details').open).toBe(true);
});
