import { expect, test } from 'vitest';
import { find, openPage, press } from '../../tests/dom/open-page.ts';
import { startPlanMaps } from './start-plan-maps.ts';

const body = `
  <div data-map>
    <a class="map-tile" id="one" href="#1">1 <span class="map-name">One window</span></a>
    <a class="map-tile" id="two" href="#2">2 <span class="map-name">Two</span></a>
    <a class="map-tile" id="bare" href="#3">3</a>
  </div>
  <p id="outside">text</p>`;

/** Presses with a finger or a mouse; `true` when the press leads to the measure. */
function touch(selector: string, pointerType: string): boolean {
  find(selector).dispatchEvent(new PointerEvent('pointerdown', { pointerType, bubbles: true }));
  return find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function shown(): string[] {
  return [...document.querySelectorAll('.is-shown')].map(({ id }) => id);
}

function open(): void {
  openPage(body);
  startPlanMaps(document);
}

test('the first touch shows the heading, the second leads there', () => {
  open();
  expect(touch('#one', 'touch')).toBe(false);
  expect(shown()).toEqual(['one']);
  expect(touch('#one', 'touch')).toBe(true);
});

test('a touch on the heading of a tile that shows it leads there', () => {
  open();
  touch('#one', 'touch');
  expect(touch('#one .map-name', 'touch')).toBe(true);
});

test('a touch on another tile shows that one instead; elsewhere, none', () => {
  open();
  touch('#one', 'touch');
  expect(touch('#two', 'touch')).toBe(false);
  expect(shown()).toEqual(['two']);
  touch('#outside', 'touch');
  expect(shown()).toEqual([]);
});

test('a mouse leads there at once, and so does a touch on a tile without a heading', () => {
  open();
  expect(touch('#one', 'mouse')).toBe(true);
  expect(touch('#bare', 'touch')).toBe(true);
  expect(shown()).toEqual([]);
});

test.each(['pointerover', 'focusin'])('Escape puts headings away until %s', (event) => {
  open();
  touch('#one', 'touch');
  press('a');
  expect(shown()).toEqual(['one']);
  press('Escape');
  expect(shown()).toEqual([]);
  expect(find('[data-map]').classList.contains('is-quiet')).toBe(true);
  find('#two').dispatchEvent(new Event(event, { bubbles: true }));
  expect(find('[data-map]').classList.contains('is-quiet')).toBe(false);
});

test('after Escape a touch shows headings again', () => {
  open();
  press('Escape');
  touch('#two', 'touch');
  expect(shown()).toEqual(['two']);
  expect(find('[data-map]').classList.contains('is-quiet')).toBe(false);
});
