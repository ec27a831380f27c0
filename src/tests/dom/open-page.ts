import { Window } from 'happy-dom';
import { onTestFinished, vi } from 'vitest';
import { populateGlobal } from 'vitest/runtime';

/** How a page is opened. */
interface Opening {
  /** Below the origin, with query and fragment. */
  address?: string;
  /** Language tag of the page. */
  lang?: string;
}

/**
 * Opens a page in a DOM of its own: `document`, `location`, `history` and all else that a program of a page expects are there until the
 * test ends. Every test has a fresh one, because programs leave their listeners on the document for good.
 *
 * @param body - HTML of the body.
 * @returns The body.
 */
export function openPage(body: string, { address = '/zh/', lang = 'zh-CN' }: Opening = {}): HTMLElement {
  const page = new Window({
    url: `https://portal.example${address}`,
    settings: { disableErrorCapturing: true },
  });
  const { keys, originals } = populateGlobal(globalThis, page, { bindFunctions: true });
  onTestFinished(async () => {
    // A program that is still to come would start on the next page.
    await vi.dynamicImportSettled();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    await page.happyDOM.abort();
    for (const key of keys) Reflect.deleteProperty(globalThis, key);
    for (const [key, value] of originals) Object.defineProperty(globalThis, key, value);
  });
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
  return document.body;
}

/**
 * The element that fits a selector.
 *
 * @throws Error when the page has none.
 */
export function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (element === null) throw new Error(`The page has no ${selector}. It is: ${document.body.innerHTML}`);
  return element;
}

/** The text of an element, with single spaces. */
export function textOf(selector: string): string {
  return (find(selector).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Every element that fits a selector and is not hidden, itself or by what it stands in. */
export function listShown(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.closest('[hidden]') === null,
  );
}

/** Presses a key where the focus is; `true` unless a program has taken it for itself. */
export function press(key: string, more: KeyboardEventInit = {}): boolean {
  const target = document.activeElement ?? document.body;
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
}

/** Types into a field, in place of what stands in it. */
export function type(selector: string, text: string): void {
  const field = find<HTMLInputElement>(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Waits until what is asserted holds; the last error is thrown when it does not within a second. */
export function waitUntil(assertion: () => void): Promise<void> {
  return vi.waitFor(assertion, { interval: 2 });
}

/** The address of the page without its origin. */
export function addressNow(): string {
  return `${location.pathname}${location.search}${location.hash}`;
}

/** Gives an object of the browser a property that the DOM of the tests lacks or has otherwise, until the test ends. */
export function provide(owner: object, name: string, value: unknown): void {
  restoreLater(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** Takes a property from an object of the browser, as in one that does not know it, until the test ends. */
export function withhold(owner: object, name: string): void {
  restoreLater(owner, name);
  Reflect.deleteProperty(owner, name);
}

/** The classes of the DOM outlive its pages: what one test did to them, another would find. */
function restoreLater(owner: object, name: string): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  onTestFinished(() => {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  });
}
