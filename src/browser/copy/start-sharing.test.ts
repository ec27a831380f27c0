import { expect, test, vi } from 'vitest';
import { find, openPage, provide } from '../../tests/dom/open-page.ts';
import { startSharing } from './start-sharing.ts';

const body = '<button data-share="Measure 1: a single window" hidden>Share</button>';
const address = 'https://portal.example/en/plan/1/';

/** Opens the page of a measure, with or without a share sheet. */
function open(share?: (shared: ShareData) => Promise<void>, canonical = address): void {
  openPage(body);
  document.title = 'Measure 1';
  if (canonical !== '') document.head.innerHTML += `<link rel="canonical" href="${canonical}">`;
  if (share !== undefined) provide(navigator, 'share', share);
  startSharing(document);
}

test('the share sheet gets the title, the words of the button and the permanent address', () => {
  const share = vi.fn(() => Promise.resolve());
  open(share);
  expect(find('button').hidden).toBe(false);
  find('button').click();
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Measure 1',
    text: 'Measure 1: a single window',
    url: address,
  });
});

test('a reader who thinks better of it causes no error', async () => {
  const refused = vi.fn(() => Promise.reject(new Error('AbortError')));
  open(refused);
  const unhandled = vi.fn();
  process.once('unhandledRejection', unhandled);
  find('button').click();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', unhandled);
  expect(refused).toHaveBeenCalledOnce();
  expect(unhandled).not.toHaveBeenCalled();
});

test('without a share sheet, or without a permanent address, there is no button', () => {
  open();
  expect(find('button').hidden).toBe(true);
  open(() => Promise.resolve(), '');
  expect(find('button').hidden).toBe(true);
});
