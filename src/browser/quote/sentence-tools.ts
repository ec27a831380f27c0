import type { SentenceRange } from '../../share/citation/cited.ts';
import type { QuoteData } from '../../share/citation/quote-data.ts';
import { buildToolPanel } from './sentence-tool-panel.ts';
import { lightRows, listRows, listRowsOf } from './sentence-rows.ts';
import { findSelected } from './selected-sentences.ts';

/** Longer than the pause between two steps of a selection that is still being made, in milliseconds. */
const selectionPause = 300;

/** The tools at work on a text. */
interface Tools {
  /** Holds the sentences. */
  text: HTMLElement;
  data: QuoteData;
  /** Ids of all sentences, in their order. */
  ids: readonly string[];
  /** What is offered now; `null` while nothing is. */
  shown: { range: SentenceRange; panel: HTMLElement } | null;
}

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
  const data = await loadData(text);
  if (data === null) return;
  const tools: Tools = { text, data, ids: listRows(text).map(({ id }) => id), shown: null };
  let pause: ReturnType<typeof setTimeout>;
  const onSelection = () => {
    clearTimeout(pause);
    pause = setTimeout(() => offerSelected(tools), selectionPause);
  };
  document.addEventListener('click', (click) => offerClicked(tools, click));
  document.addEventListener('selectionchange', onSelection);
  document.addEventListener('keydown', (press) => {
    if (press.key !== 'Escape' || press.defaultPrevented || tools.shown === null) return;
    press.preventDefault();
    dismiss(tools);
  });
  if (event.type === 'click') offerClicked(tools, event);
  else onSelection();
}

/** The data of the sentences; `null` when it does not come. */
async function loadData(text: HTMLElement): Promise<QuoteData | null> {
  try {
    const response = await fetch(text.dataset['quote'] ?? '');
    return (await response.json()) as QuoteData;
  } catch {
    return null;
  }
}

/** Offers the sentence whose number was pressed, or which was touched where the address has led to it. */
function offerClicked(tools: Tools, click: Event): void {
  const { text } = tools;
  const element = click.target;
  if (!(element instanceof Element) || !text.contains(element)) return;
  const row = element.closest('[data-segment-row]');
  const isNumber = element.closest('.segment-anchor') !== null;
  if (row === null || !(isNumber || isFreeGround(element, row))) return;
  const range = { first: row.id, last: row.id };
  // A click made by a key has no place.
  const isByKey = click instanceof MouseEvent && click.detail === 0;
  open(tools, range);
  // The browser is about to follow the link: it moves the focus, and the address keeps its query.
  requestAnimationFrame(() => {
    setAddress(range);
    lightRows(text, []);
    if (isByKey) tools.shown?.panel.focus({ preventScroll: true });
  });
}

/** Offers the sentences of which words are selected, unless they are offered already. */
function offerSelected(tools: Tools): void {
  // The pause may run out when the page has gone.
  if (globalThis.document !== tools.text.ownerDocument) return;
  const range = findSelected(tools.text, getSelection());
  const shown = tools.shown?.range;
  if (range !== null && (range.first !== shown?.first || range.last !== shown.last)) open(tools, range);
}

function open(tools: Tools, range: SentenceRange): void {
  const { text, data, ids } = tools;
  const rows = listRowsOf(text, range);
  remove(tools);
  if (rows.length > 1) lightRows(text, rows);
  const panel = buildToolPanel(data, range, ids, {
    extend: (last) => extend(tools, { first: range.first, last }),
    dismiss: () => dismiss(tools),
  });
  tools.shown = { range, panel };
  rows[rows.length - 1]?.after(panel);
}

function remove(tools: Tools): void {
  tools.shown?.panel.remove();
  tools.shown = null;
  lightRows(tools.text, []);
}

/** Lets the range end elsewhere; the list from which that was chosen keeps the focus. */
function extend(tools: Tools, range: SentenceRange): void {
  setAddress(range);
  open(tools, range);
  tools.shown?.panel.querySelector('select')?.focus({ preventScroll: true });
}

/** Puts the tools away. The focus that was in them returns to the number of the first sentence. */
function dismiss(tools: Tools): void {
  const { text, shown } = tools;
  if (shown === null) return;
  const hadFocus = shown.panel.contains(document.activeElement);
  remove(tools);
  setAddress(null);
  if (hadFocus) text.querySelector<HTMLElement>(`#${shown.range.first} > .segment-anchor`)?.focus();
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
