import { expect, test, vi } from 'vitest';
import { find, openPage, provide, textOf, waitUntil } from '../../tests/dom/open-page.ts';
import { startCopyButtons } from './start-copy-buttons.ts';

const body = `
  <p id="one">First text</p>
  <button data-copy="#one" data-copied="Copied." data-selected="Selected: copy it.">Copy</button>
  <p role="status"></p>
  <button class="lost" data-copy="#nothing" data-copied="Copied.">Copy</button>
  <p class="lost-status"></p>`;

test('a button copies the text it names, and says so behind it', async () => {
  openPage(body);
  const writeText = vi.fn(() => Promise.resolve());
  provide(navigator, 'clipboard', { writeText });
  startCopyButtons(document);
  expect(textOf('[role=status]')).toBe('');
  find('[data-copy="#one"]').click();
  await waitUntil(() => expect(textOf('[role=status]')).toBe('Copied.'));
  expect(writeText).toHaveBeenCalledExactlyOnceWith('First text');
});

test('where nothing can be copied, it says that the text is selected', async () => {
  openPage(body);
  provide(navigator, 'clipboard', undefined);
  startCopyButtons(document);
  find('[data-copy="#one"]').click();
  await waitUntil(() => expect(textOf('[role=status]')).toBe('Selected: copy it.'));
});

test('a button whose text is not there does nothing', async () => {
  openPage(body);
  const writeText = vi.fn(() => Promise.resolve());
  provide(navigator, 'clipboard', { writeText });
  startCopyButtons(document);
  find('.lost').click();
  await Promise.resolve();
  expect(writeText).not.toHaveBeenCalled();
  expect(textOf('.lost-status')).toBe('');
});
