import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { openPage, provide } from '../../tests/dom/open-page.ts';

const program = readFileSync(new URL('report-height.js', import.meta.url), 'utf8');

/** Opens an embed within another page, 123.4 px tall; returns what the other page is told. */
function open(observe?: (report: () => void) => void): { parent: object; told: [unknown, string][] } {
  openPage('<main></main>');
  const told: [unknown, string][] = [];
  const parent = { postMessage: (message: unknown, origin: string) => told.push([message, origin]) };
  vi.stubGlobal('parent', parent);
  vi.stubGlobal(
    'ResizeObserver',
    observe &&
      class {
        constructor(report: () => void) {
          observe?.(report);
        }
        observe() {}
      },
  );
  provide(document.documentElement, 'getBoundingClientRect', () => ({ height: 123.4 }));
  runInThisContext(program);
  return { parent, told };
}

/** A message from a window. */
function receive(data: unknown, source: object): void {
  dispatchEvent(
    Object.defineProperties(new Event('message'), { data: { value: data }, source: { value: source } }),
  );
}

const report = [{ embedHeight: 124 }, '*'];

test('the page around is told the height once the embed has loaded', () => {
  const { told } = open();
  expect(told).toEqual([]);
  dispatchEvent(new Event('load'));
  expect(told).toEqual([report]);
});

test('it is told when it asks, and nobody else is', () => {
  const { parent, told } = open();
  receive('embedHeight', {});
  receive('something else', parent);
  expect(told).toEqual([]);
  receive('embedHeight', parent);
  expect(told).toEqual([report]);
});

test('it is told whenever the height changes', () => {
  let change = () => {};
  const { told } = open((onChange) => (change = onChange));
  change();
  expect(told).toEqual([report]);
  dispatchEvent(new Event('resize'));
  expect(told).toHaveLength(1);
});

test('where heights cannot be watched, it is told when the window changes', () => {
  const { told } = open();
  dispatchEvent(new Event('resize'));
  expect(told).toEqual([report]);
});

test('an embed opened by itself tells nobody', () => {
  openPage('<main></main>');
  const postMessage = vi.fn();
  vi.stubGlobal('postMessage', postMessage);
  runInThisContext(program);
  dispatchEvent(new Event('load'));
  expect(postMessage).not.toHaveBeenCalled();
});
