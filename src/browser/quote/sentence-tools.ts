import type { SentenceRange } from '../../share/citation/cited.ts';
import type { QuoteData } from '../../share/citation/quote-data.ts';
import { buildToolPanel } from './sentence-tool-panel.ts';
import { lightRows, listRows, listRowsOf } from './sentence-rows.ts';
import { findSelected } from './selected-sentences.ts';

/** Longer than the pause between two steps of a selection that is still being made, in milliseconds. */
const selectionPause = 300;

/**
 * Offers to copy a sentence, or several in a row, below the last of them. They are chosen by the number of a sentence, by a touch on the one that
 * the address has led to, by selecting words, or by the list “through”.
 *
 * The tools stand in the flow of the text and cover nothing. Opened by keyboard they take the focus; Escape and “close” give it back to the
 * number. Where their data does not come, numbers stay the links they are.
 *
 * @param text Holds the sentences; its `data-quote` is the address of their data.
 * @param event With which the reader has asked for them.
 */
export async function startSentenceTools(text: HTMLElement, event: Event): Promise<void> {
  const response = await fetch(text.dataset['quote'] ?? '');
  const data = (await response.json()) as QuoteData;
  const ids = listRows(text).map(({ id }) => id);
  let panel: HTMLElement | null = null;
  let shown: SentenceRange | null = null;

  const remove = () => {
    panel?.remove();
    panel = shown = null;
    lightRows(text, []);
  };
  const open = (range: SentenceRange) => {
    const rows = listRowsOf(text, range);
    remove();
    if (rows.length > 1) lightRows(text, rows);
    shown = range;
    panel = buildToolPanel(data, range, ids, { extend, dismiss });
    rows[rows.length - 1]?.after(panel);
  };
  const extend = (last: string) => {
    if (shown === null) return;
    const range = { first: shown.first, last };
    setAddress(range);
    open(range);
    panel?.querySelector('select')?.focus({ preventScroll: true });
  };
  const dismiss = () => {
    const hadFocus = panel?.contains(document.activeElement) ?? false;
    const first = shown?.first ?? '';
    remove();
    setAddress(null);
    if (hadFocus) text.querySelector<HTMLElement>(`#${first} > .segment-anchor`)?.focus();
  };

  const onClick = (click: Event) => {
    const element = click.target;
    if (!(element instanceof Element) || !text.contains(element)) return;
    const row = element.closest('[data-segment-row]');
    const isNumber = element.closest('.segment-anchor') !== null;
    if (row === null || !(isNumber || isFreeGround(element, row))) return;
    const range = { first: row.id, last: row.id };
    // A click made by a key has no place.
    const isByKey = click instanceof MouseEvent && click.detail === 0;
    open(range);
    // The browser is about to follow the link: it moves the focus, and the address keeps its query.
    requestAnimationFrame(() => {
      setAddress(range);
      lightRows(text, []);
      if (isByKey) panel?.focus({ preventScroll: true });
    });
  };
  let pause: ReturnType<typeof setTimeout>;
  const onSelection = () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const range = findSelected(text, getSelection());
      if (range !== null && (range.first !== shown?.first || range.last !== shown.last)) open(range);
    }, selectionPause);
  };
  document.addEventListener('click', onClick);
  document.addEventListener('selectionchange', onSelection);
  document.addEventListener('keydown', (press) => {
    if (press.key !== 'Escape' || press.defaultPrevented || panel === null) return;
    press.preventDefault();
    dismiss();
  });
  if (event.type === 'click') onClick(event);
  else onSelection();
}

/** True where a touch on a lit sentence has no other meaning: not on a link or switch, not at the end of a selection. */
function isFreeGround(element: Element, row: Element): boolean {
  const isTaken = element.closest('a, button, details') !== null;
  return row.matches(':target') && !isTaken && (getSelection()?.isCollapsed ?? true);
}

/** Makes the address of the page that of the range, so that it can be passed on and the language switch carries it. */
function setAddress(range: SentenceRange | null): void {
  if (range !== null && location.hash !== `#${range.first}`) location.hash = range.first;
  const address = new URL(location.href);
  if (range === null || range.first === range.last) address.searchParams.delete('to');
  else address.searchParams.set('to', range.last);
  if (address.href !== location.href) history.replaceState(history.state, '', address.href);
}
