import { expect, test } from 'vitest';
import { addressNow, find, openPage, press, provide, textOf } from '../../../tests/dom/open-page.ts';
import { boxWords } from '../../../tests/dom/search-data.ts';
import { startMarks } from './start-marks.ts';

const text = `<p>The <a href="#t">single</a> window is ONE window.</p>
  <p>single</p><p>window</p>
  <nav>single window</nav><p hidden>single window</p><input value="single window">`;

/** Opens a page whose address asks for words. */
function open(query: string, main = text): void {
  openPage(`<template data-words></template><main tabindex="-1">${main}</main>`, {
    address: `/en/plan/1/${query}`,
    lang: 'en',
  });
  find('[data-words]').dataset['words'] = JSON.stringify(boxWords);
  startMarks();
}

function marks(): (string | null)[] {
  return [...document.querySelectorAll('mark.sought')].map(({ textContent }) => textContent);
}

test('words are marked across the elements of a line, not across lines, and not where nobody reads', () => {
  open('?hl=single+window');
  expect(marks()).toEqual(['single', ' window']);
  expect(find('p a').innerHTML).toBe('<mark class="sought">single</mark>');
});

test('width and case do not matter; every phrase is marked; a Latin word is not cut', () => {
  open('?hl=ｗｉｎｄｏｗ&hl=one&hl=sing');
  expect(marks()).toEqual(['window', 'ONE', 'window', 'window']);
});

test('a bar names what was found and takes the marks away; they leave the address, too', () => {
  open('?hl=single+window&hl=nowhere&to=s2#s1');
  const before = text;
  const bar = find('.sought-bar');
  expect(bar.previousElementSibling).toBe(find('main'));
  expect(textOf('.sought-bar p')).toBe('Marked: “single window”');
  expect(bar.getAttribute('aria-labelledby')).toBe(find('.sought-bar p').id);
  expect(document.documentElement.classList.contains('has-sought-bar')).toBe(true);
  expect(textOf('.sought-bar button')).toBe('Take the marks away');
  find('.sought-bar button').focus();
  find('.sought-bar button').click();
  expect(marks()).toEqual([]);
  expect(find('main').innerHTML).toBe(before.replace('hidden', 'hidden=""'));
  expect(find('p').childNodes).toHaveLength(3);
  expect(document.querySelector('.sought-bar')).toBeNull();
  expect(document.documentElement.classList.contains('has-sought-bar')).toBe(false);
  expect(addressNow()).toBe('/en/plan/1/?to=s2#s1');
  // The button is gone with the bar.
  expect(document.activeElement).toBe(find('main'));
});

test('Escape takes them away, and leaves the focus where it is', () => {
  open('?hl=window');
  find('p a').focus();
  press('a');
  expect(marks()).not.toEqual([]);
  press('Escape');
  expect(marks()).toEqual([]);
  expect(addressNow()).toBe('/en/plan/1/');
  expect(document.activeElement).toBe(find('p a'));
});

test('Escape belongs to a field, to an open popover, and to who took it before', () => {
  open('?hl=window');
  find('input').focus();
  press('Escape');
  expect(marks()).not.toEqual([]);
  find('input').blur();
  provide(HTMLElement.prototype, 'popover', '');
  const popover = find('p');
  provide(document, 'querySelector', (selector: string) => (selector === ':popover-open' ? popover : null));
  press('Escape');
  press('Escape');
  Reflect.deleteProperty(document, 'querySelector');
  expect(marks()).not.toEqual([]);
  document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  press('Escape');
  expect(marks()).not.toEqual([]);
  press('Escape');
  expect(marks()).toEqual([]);
});

test('what is not on the page leaves no bar, and leaves the address', () => {
  open('?hl=nowhere');
  expect(document.querySelector('.sought-bar')).toBeNull();
  expect(addressNow()).toBe('/en/plan/1/');
});

test('at most a thousand places are marked, a line more', () => {
  open('?hl=word', '<p>word word word</p>'.repeat(400));
  expect(marks()).toHaveLength(1002);
});
