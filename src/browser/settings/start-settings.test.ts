import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { find, openPage, press, provide } from '../../tests/dom/open-page.ts';
import { startSettings } from './start-settings.ts';

const apply = readFileSync(new URL('apply.js', import.meta.url), 'utf8');

const body = `
  <button data-settings aria-expanded="false" aria-controls="settings">Settings</button>
  <section id="settings" hidden>
    ${[
      'size normal',
      'size large',
      'size largest',
      'contrast system',
      'contrast high',
      'theme system',
      'theme light',
      'theme dark',
    ]
      .map((each) => each.split(' '))
      .map(([name, value]) => `<input type="radio" name="${name}" value="${value}" id="${name}-${value}">`)
      .join('')}
  </section>`;

/** Presses the button; its program comes with the first press. */
async function pressButton(): Promise<void> {
  find('[data-settings]').click();
  await vi.dynamicImportSettled();
}

function classes(): string[] {
  return [...document.documentElement.classList].sort();
}

function checked(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ id }) => id);
}

test('the button opens and closes the settings, and says so', async () => {
  openPage(body);
  startSettings(document);
  expect(find('#settings').hidden).toBe(true);
  await pressButton();
  expect(find('#settings').hidden).toBe(false);
  expect(find('button').getAttribute('aria-expanded')).toBe('true');
  await pressButton();
  expect(find('#settings').hidden).toBe(true);
  expect(find('button').getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes them and gives the focus back; other keys do not', async () => {
  openPage(body);
  startSettings(document);
  await pressButton();
  find('#size-large').focus();
  press('Tab');
  expect(find('#settings').hidden).toBe(false);
  press('Escape');
  expect(find('#settings').hidden).toBe(true);
  expect(document.activeElement).toBe(find('button'));
});

test('a choice holds at once and is kept, one of each setting', async () => {
  openPage(body);
  startSettings(document);
  await pressButton();
  expect(checked()).toEqual(['size-normal', 'contrast-system', 'theme-system']);
  find('#size-large').click();
  find('#theme-dark').click();
  expect(classes()).toEqual(['size-large', 'theme-dark']);
  find('#size-largest').click();
  expect(classes()).toEqual(['size-largest', 'theme-dark']);
  expect(localStorage.getItem('reader-settings')).toBe('theme-dark size-largest');
  find('#theme-system').click();
  expect(localStorage.getItem('reader-settings')).toBe('size-largest');
});

test('the next page has what was kept before it is painted, and the settings show it', async () => {
  openPage(body);
  localStorage.setItem('reader-settings', 'size-large contrast-high');
  runInThisContext(apply);
  expect(classes()).toEqual(['contrast-high', 'js', 'size-large']);
  startSettings(document);
  await pressButton();
  expect(checked()).toEqual(['size-large', 'contrast-high', 'theme-system']);
});

test('what is stored by others is passed over', () => {
  openPage(body);
  localStorage.setItem('reader-settings', 'size-huge hidden  theme-dark x-theme-light');
  runInThisContext(apply);
  expect(classes()).toEqual(['js', 'theme-dark']);
});

test('where storage is refused, a choice holds for the page and nothing breaks', async () => {
  openPage(body);
  const refuse = vi.fn(() => {
    throw new Error('refused');
  });
  provide(globalThis, 'localStorage', { getItem: refuse, setItem: refuse });
  runInThisContext(apply);
  expect(classes()).toEqual(['js']);
  startSettings(document);
  await pressButton();
  find('#contrast-high').click();
  expect(classes()).toEqual(['contrast-high', 'js']);
  expect(refuse).toHaveBeenCalledTimes(2);
});
