import { expect, test, vi } from 'vitest';
import { find, openPage, provide, textOf } from '../../tests/dom/open-page.ts';
import { startPlaceBar } from './start-place-bar.ts';

const body = `
  <nav id="contents" data-place-bar="Contents" data-place-label="Where you are"></nav>
  <section data-unit id="a"><h2>First\n  part</h2></section>
  <section data-unit id="b"><h3>Second part</h3></section>
  <section data-unit id="c"><p>No heading</p></section>`;

/** Puts the parts of the page where they would be after scrolling, in pixels from the upper edge. */
function place(tops: Readonly<Record<string, number>>): void {
  for (const [id, top] of Object.entries(tops)) {
    provide(find(`#${id}`), 'getBoundingClientRect', () => ({ top, bottom: top + 100 }));
  }
}

/** Scrolls, and lets the next picture be drawn. */
function scroll(tops: Readonly<Record<string, number>>): void {
  const drawn: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => drawn.push(draw));
  place(tops);
  dispatchEvent(new Event('scroll'));
  dispatchEvent(new Event('scroll'));
  expect(drawn).toHaveLength(1);
  drawn[0]?.(0);
}

function open(): void {
  openPage(body);
  place({ contents: 0, a: 200, b: 400, c: 600 });
  startPlaceBar(document);
}

test('while the contents are in sight there is no bar', () => {
  open();
  expect(find('.place-bar').hidden).toBe(true);
  expect(document.documentElement.classList.contains('has-place-bar')).toBe(false);
});

test('past the contents it names the unit reached, and leads back', () => {
  open();
  scroll({ contents: -300, a: -100, b: 30, c: 600 });
  const bar = find('.place-bar');
  expect(bar.hidden).toBe(false);
  expect(document.documentElement.classList.contains('has-place-bar')).toBe(true);
  expect(textOf('.place-bar span')).toBe('First part');
  expect(find('.place-bar a').getAttribute('href')).toBe('#contents');
  expect([bar.getAttribute('role'), bar.getAttribute('aria-label'), bar.tabIndex]).toEqual([
    'region',
    'Where you are',
    0,
  ]);
  expect(textOf('.place-bar')).toBe('Contents First part');
  scroll({ b: 20 });
  expect(textOf('.place-bar span')).toBe('Second part');
  scroll({ c: 0 });
  expect(textOf('.place-bar span')).toBe('');
  scroll({ contents: 0, a: 200, b: 400, c: 600 });
  expect(bar.hidden).toBe(true);
});

test('a page without contents gets no bar', () => {
  openPage('<section data-unit></section>');
  startPlaceBar(document);
  expect(document.querySelector('.place-bar')).toBeNull();
});
