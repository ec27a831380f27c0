import { expect, onTestFinished, test, vi } from 'vitest';
import {
  addressNow,
  find,
  openPage,
  provide,
  textOf,
  waitUntil,
  withhold,
} from '../../tests/dom/open-page.ts';
import { startTerms } from './start-terms.ts';

const body = `
  <p id="text">An <a data-term href="#term-aeo">economic operator</a> and a
    <a class="second" data-term href="#term-window">single window</a>, and <a class="lost" data-term href="#term-lost">more</a>.</p>
  <div id="term-aeo"><dfn>AEO</dfn> <p>Means an operator. <a href="/zh/terms/aeo/">Page</a></p></div>
  <div id="term-window"><dfn>Single window</dfn></div>`;

/** Teaches the DOM of the tests popovers: shown or not, and whether the selector knows it. */
function providePopovers(): void {
  const shown = new WeakSet<HTMLElement>();
  const { matches } = HTMLElement.prototype;
  provide(HTMLElement.prototype, 'popover', '');
  provide(HTMLElement.prototype, 'showPopover', function show(this: HTMLElement) {
    shown.add(this);
  });
  provide(HTMLElement.prototype, 'hidePopover', function hide(this: HTMLElement) {
    shown.delete(this);
  });
  provide(HTMLElement.prototype, 'matches', function match(this: HTMLElement, selector: string) {
    return selector === ':popover-open' ? shown.has(this) : matches.call(this, selector);
  });
}

/** Presses a link as a mouse does; `true` when the browser follows it. */
function pressLink(selector: string, more: MouseEventInit = {}): boolean {
  find(selector).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  return find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));
}

async function open(): Promise<void> {
  openPage(body);
  providePopovers();
  startTerms(document);
  expect(pressLink('[data-term]')).toBe(false);
  await vi.dynamicImportSettled();
}

test('a press on the words of a term shows its entry behind the paragraph, with the focus in it', async () => {
  await open();
  const popover = find('.term-popover');
  expect(popover.matches(':popover-open')).toBe(true);
  expect(textOf('.term-popover')).toBe('AEO Means an operator. Page');
  expect(popover.previousElementSibling?.id).toBe('text');
  expect([popover.getAttribute('role'), popover.getAttribute('aria-label')]).toEqual(['dialog', 'AEO']);
  expect(document.activeElement).toBe(popover);
  expect(popover.tabIndex).toBe(-1);
  expect(find('[data-term]').getAttribute('aria-haspopup')).toBe('dialog');
  // The entry at the end of the page stays where it is.
  expect(textOf('#term-aeo')).toBe('AEO Means an operator. Page');
});

test('the focus was on the words when it opened, so that closing gives it back to them', async () => {
  openPage(body);
  providePopovers();
  const focused: (Element | null)[] = [];
  provide(HTMLElement.prototype, 'showPopover', () => focused.push(document.activeElement));
  startTerms(document);
  pressLink('[data-term]');
  await vi.dynamicImportSettled();
  expect(focused).toEqual([find('[data-term]')]);
});

test('a second press on the words closes it, a third opens it again', async () => {
  await open();
  expect(pressLink('[data-term]')).toBe(false);
  expect(find('.term-popover').matches(':popover-open')).toBe(false);
  pressLink('[data-term]');
  expect(find('.term-popover').matches(':popover-open')).toBe(true);
  pressLink('[data-term]');
  // By keyboard there is no press before the click.
  find('[data-term]').click();
  expect(find('.term-popover').matches(':popover-open')).toBe(true);
});

test('a press on other words shows their entry instead', async () => {
  await open();
  expect(pressLink('.second')).toBe(false);
  expect(find('.term-popover').matches(':popover-open')).toBe(true);
  expect(textOf('.term-popover')).toBe('Single window');
  expect(find('.term-popover').getAttribute('aria-label')).toBe('Single window');
});

test('words whose entry is not there stay the link they are', async () => {
  await open();
  expect(pressLink('.lost')).toBe(true);
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
  'a press with %s is the browser’s, before and after',
  async (key) => {
    openPage(body);
    providePopovers();
    startTerms(document);
    expect(pressLink('[data-term]', { [key]: true })).toBe(true);
    await vi.dynamicImportSettled();
    expect(document.querySelector('.term-popover')).toBeNull();
    pressLink('[data-term]');
    await vi.dynamicImportSettled();
    expect(pressLink('.second', { [key]: true })).toBe(true);
    expect(textOf('.term-popover')).not.toBe('Single window');
  },
);

test.each([
  ['below the words', 100, 118, 600, 124],
  ['above them where there is more room', 500, 518, 600, 394],
  ['above them where only the distance from the edge is lacking', 200, 218, 328, 94],
  ['below them where there is even less room above', 90, 108, 200, 114],
])('it stands %s', async (_where, top, bottom, innerHeight, expected) => {
  openPage(body);
  providePopovers();
  vi.stubGlobal('innerHeight', innerHeight);
  provide(HTMLElement.prototype, 'offsetHeight', 100);
  provide(HTMLElement.prototype, 'offsetWidth', 200);
  provide(document.documentElement, 'clientWidth', 320);
  provide(find('[data-term]'), 'getClientRects', () => [{ top, bottom, left: 300 }]);
  startTerms(document);
  pressLink('[data-term]');
  await vi.dynamicImportSettled();
  const { style } = find('.term-popover');
  expect([style.top, style.left]).toEqual([`${expected}px`, '104px']);
});

test('where its program does not come, the press leads to the entry', async () => {
  vi.doMock('./term-popovers.ts', () => {
    throw new Error('did not come');
  });
  onTestFinished(() => {
    vi.doUnmock('./term-popovers.ts');
  });
  openPage(body);
  providePopovers();
  startTerms(document);
  expect(pressLink('[data-term]')).toBe(false);
  await waitUntil(() => expect(addressNow()).toBe('/zh/#term-aeo'));
});

test('where the browser knows no popovers, nothing is taken from it', () => {
  openPage(body);
  withhold(HTMLElement.prototype, 'popover');
  startTerms(document);
  expect(pressLink('[data-term]')).toBe(true);
});
