import { expect, test, vi } from 'vitest';
import { find, openPage, press, provide } from '../../tests/dom/open-page.ts';
import { startSettings } from './start-settings.ts';

const body = `
  <button data-settings aria-expanded="false" aria-controls="settings">Settings</button>
  <section id="settings" hidden>
    <label><input type="radio" name="size" value="normal">Normal</label>
    <label><input type="radio" name="size" value="large">Large</label>
    <label><input type="radio" name="size" value="largest">Largest</label>
    <label><input type="radio" name="contrast" value="normal">Normal</label>
    <label><input type="radio" name="contrast" value="high">High</label>
    <label><input type="radio" name="theme" value="system">System</label>
    <label><input type="radio" name="theme" value="light">Light</label>
    <label><input type="radio" name="theme" value="dark">Dark</label>
  </section>`;

/** Opens the page and its settings. */
async function open(): Promise<void> {
  startSettings(document);
  find('[data-settings]').click();
  await vi.dynamicImportSettled();
}

test('x', async () => {
  openPage(body);
  await open();
  expect(find('#settings').hidden).toBe(false);
  find<HTMLInputElement>('[value=large]').click();
  expect(document.documentElement.className).toBe('size-large');
  expect(localStorage.getItem('reader-settings')).toBe('size-large');
});
test('y', async () => {
  openPage(body);
  await open();
  find<HTMLInputElement>('[value=large]').click();
  expect(document.documentElement.className).toBe('size-large');
});
for (let i = 0; i < 20; i++)
  test('z' + i, () => {
    openPage(body);
  });
test('after', () => {
  expect(typeof document).toBe('undefined');
  expect(typeof window).toBe('undefined');
});
