import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { find, listShown, openPage, textOf, type } from '../../tests/dom/open-page.ts';
import { startFilteringTerms } from './start-filtering-terms.ts';

const body = `
  <div id="terms" data-none="No term." data-one="{count} term." data-other="{count} terms.">
    <input type="search"><p role="status" data-filter-status></p>
    <section data-term-group><h2>A</h2><ul>
      <li data-names="AEO 高级认证企业">authorized economic operator <span>经认证的经营者</span></li>
      <li data-names="">advance ruling <span>预裁定</span></li>
    </ul></section>
    <section data-term-group><h2>S</h2><ul><li data-names="">single window <span>单一窗口</span></li></ul></section>
  </div>`;

function open(typed = ''): void {
  openPage(body);
  find<HTMLInputElement>('input').value = typed;
  startFilteringTerms(document);
}

/** The headings and the terms that are shown, by their first words. */
function shown(): string[] {
  return listShown('h2, li').map(({ textContent }) => getAt(textContent.split(' '), 0));
}

test('all terms are there until something is typed', () => {
  open();
  expect(shown()).toEqual(['A', 'authorized', 'advance', 'S', 'single']);
  expect(textOf('[role=status]')).toBe('');
});

test.each([
  ['window', ['S', 'single'], '1 term.'],
  ['预裁', ['A', 'advance'], '1 term.'],
  ['高级认证', ['A', 'authorized'], '1 term.'],
  ['ＡＥＯ', ['A', 'authorized'], '1 term.'],
  ['operator  ECONOMIC', ['A', 'authorized'], '1 term.'],
  ['single ruling', [], 'No term.'],
  ['in', ['A', 'advance', 'S', 'single'], '2 terms.'],
  [' ', ['A', 'authorized', 'advance', 'S', 'single'], '3 terms.'],
])('%s', (typed, expected, status) => {
  open();
  type('input', typed);
  expect(shown()).toEqual(expected);
  expect(textOf('[role=status]')).toBe(status);
});

test('a page without a glossary, or without its parts, is left alone', () => {
  for (const part of ['', '<input>', '<p data-filter-status></p>']) {
    openPage(`<div id="terms">${part}</div>`);
    startFilteringTerms(document);
    document.querySelector('input')?.dispatchEvent(new InputEvent('input'));
    expect(document.body.innerHTML).toContain('<div id="terms">');
  }
});

test('what a browser restores in the field counts at once', () => {
  open('window');
  expect(shown()).toEqual(['S', 'single']);
});
