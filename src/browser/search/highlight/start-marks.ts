import { makeElement } from '../../make-element.ts';
import { type BoxWords, fillIn, readWords } from '../../../search/words.ts';
import { markPhrases, removeMarks } from './mark-phrases.ts';
import { readPhrases, removePhrases } from './phrases-in-address.ts';

/**
 * Marks on the page what the address asks for, and offers to take the marks away again. Taken away, they also leave the address, so that
 * it can be passed on as it is.
 */
export function startMarks(): void {
  const main = document.querySelector<HTMLElement>('main');
  const source = document.querySelector<HTMLElement>('[data-words]');
  const phrases = readPhrases(location.search);
  if (main === null || source === null) return;
  const marks = markPhrases(main, phrases);
  if (marks.length === 0) {
    cleanAddress();
    return;
  }
  const words = readWords<BoxWords>(source);
  const found = phrases.filter((phrase) => isMarked(phrase, marks));
  const button = makeElement('button', { type: 'button', class: 'button' }, words.unmark);
  const named = (found.length === 0 ? phrases : found).map((phrase) => fillIn(words.quoted, { phrase }));
  const text = fillIn(words.marked, { phrases: named.join(' ') });
  const bar = makeElement(
    'section',
    { class: 'sought-bar', 'aria-labelledby': 'sought' },
    makeElement('p', { id: 'sought' }, text),
    button,
  );

  const dismiss = () => {
    const hadFocus = bar.contains(document.activeElement);
    removeMarks(marks);
    bar.remove();
    document.documentElement.classList.remove('has-sought-bar');
    document.removeEventListener('keydown', onKey);
    cleanAddress();
    if (hadFocus) main.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !hasOwnEscape(event.target)) dismiss();
  };
  button.addEventListener('click', dismiss);
  document.addEventListener('keydown', onKey);
  main.after(bar);
  document.documentElement.classList.add('has-sought-bar');
}

/** True when some mark shows the phrase, or a part of it where it runs across elements. */
function isMarked(phrase: string, marks: readonly HTMLElement[]): boolean {
  const wanted = phrase.toLowerCase();
  return marks.some(({ textContent }) => {
    const text = textContent.toLowerCase();
    return text.includes(wanted) || wanted.includes(text);
  });
}

/** True where Escape belongs to something else: a field that it clears, a popover that it closes. */
function hasOwnEscape(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const knowsPopovers = 'popover' in HTMLElement.prototype;
  return isField || (knowsPopovers && document.querySelector(':popover-open') !== null);
}

/** The phrases leave the address; place and history stay. */
function cleanAddress(): void {
  const address = `${location.pathname}${removePhrases(location.search)}${location.hash}`;
  history.replaceState(history.state, '', address);
}
