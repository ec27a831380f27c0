import { expect, test, vi } from 'vitest';
import { find, openPage } from '../../tests/dom/open-page.ts';
import { isComposingKey, watchTyping } from './typing.ts';

/** Opens a page with a field that is watched with a pause of 100 milliseconds. */
function open() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  openPage('<input>');
  const act = vi.fn();
  const typing = watchTyping(find<HTMLInputElement>('input'), 100, act);
  const send = (event: Event) => find('input').dispatchEvent(event);
  return { act, typing, send };
}

test('a pause after the last key counts, once', () => {
  const { act, send } = open();
  send(new InputEvent('input'));
  vi.advanceTimersByTime(99);
  send(new InputEvent('input'));
  vi.advanceTimersByTime(99);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

test('what waits can be given up', () => {
  const { act, typing, send } = open();
  send(new InputEvent('input'));
  typing.cancel();
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});

test('nothing counts from the begin to the end of a composition, whether or not each key says so', () => {
  const { act, send } = open();
  send(new InputEvent('input'));
  send(new Event('compositionstart'));
  send(new InputEvent('input'));
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
  send(new Event('compositionend'));
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledOnce();
  send(new InputEvent('input', { isComposing: true }));
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

test.each([
  [{ key: 'Enter' }, false],
  [{ key: 'Enter', isComposing: true }, true],
  [{ key: 'Enter', keyCode: 229 }, true],
])('%j is of an input method: %s', (key, expected) => {
  openPage('');
  expect(isComposingKey(new KeyboardEvent('keydown', key))).toBe(expected);
});
