import { makeElement } from '../../make-element.ts';
import { setContent } from '../../set-content.ts';
import { isComposingKey } from '../typing.ts';
import { chooseStep, type Step } from './key-step.ts';

/** Least room left below the list, in pixels. */
const margin = 8;

/** The list is never made lower than this, in pixels: five lines. */
const leastHeight = 220;

/** A text field with a list below it whose lines are links. */
export interface Combobox {
  input: HTMLInputElement;
  /** To be put into the page next to the field; hidden while it is closed. */
  list: HTMLElement;
  options: readonly HTMLElement[];
  /** Position of the active line; -1 while it is the field itself. */
  active: number;
  /** Called when an arrow key asks for the list while it is closed. */
  onAsked: () => void;
  /** Called whenever the list has nothing to show, or no longer. */
  onClosed: () => void;
}

/**
 * Makes a field a combobox by the ARIA 1.2 pattern: the focus stays in the field, arrows move through the lines, Enter follows the
 * active one, Escape closes. A line is a link, so that pointers and touch follow it as any other, in a new tab if they like.
 */
export function createCombobox(
  input: HTMLInputElement,
  label: string,
  { onAsked, onClosed }: Pick<Combobox, 'onAsked' | 'onClosed'>,
): Combobox {
  const list = makeElement('div', {
    role: 'listbox',
    class: 'suggestions',
    id: `${input.id}-list`,
    'aria-label': label,
    hidden: '',
  });
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    autocomplete: 'off',
  })) {
    input.setAttribute(name, value);
  }
  const box: Combobox = { input, list, options: [], active: -1, onAsked, onClosed };
  input.addEventListener('keydown', (event) => handleKey(box, event));
  watchPointer(box);
  return box;
}

/** Shows lines: elements of the role `option`, alone or in groups. */
export function openList(box: Combobox, content: readonly Node[]): void {
  const { input, list } = box;
  activate(box, -1);
  setContent(list, content);
  box.options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  box.options.forEach((option, index) => {
    option.id = `${input.id}-option-${index + 1}`;
    option.setAttribute('aria-selected', 'false');
  });
  list.hidden = false;
  list.scrollTop = 0;
  input.setAttribute('aria-expanded', 'true');
  fitHeight(list, input);
}

/** Puts the list away. */
export function closeList(box: Combobox): void {
  const { input, list } = box;
  box.onClosed();
  if (list.hidden) return;
  activate(box, -1);
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
}

function handleKey(box: Combobox, event: KeyboardEvent): void {
  if (isComposingKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const { list, input, active, options } = box;
  const step = chooseStep(event.key, {
    isOpen: !list.hidden,
    isEmpty: input.value.trim() === '',
    active,
    count: options.length,
  });
  if (step === null) return;
  event.preventDefault();
  act(box, step);
}

function act(box: Combobox, step: Step): void {
  if (step === 'ask') box.onAsked();
  else if (step === 'close') closeList(box);
  else if (step === 'follow') box.options[box.active]?.click();
  else activate(box, step.to);
}

/** Makes a line the active one; -1 the field itself. */
function activate(box: Combobox, index: number): void {
  const { input, options } = box;
  options[box.active]?.setAttribute('aria-selected', 'false');
  box.active = index;
  const option = options[index];
  if (option === undefined) {
    input.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

/** A press on a line must not take the focus from the field, and where it does, must not close the list before the click. */
function watchPointer(box: Combobox): void {
  const { input, list } = box;
  let isPressed = false;
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('pointerdown', () => (isPressed = true));
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => (isPressed = false));
  list.addEventListener('click', () => closeList(box));
  input.addEventListener('blur', () => {
    if (!isPressed) closeList(box);
  });
}

/** Keeps the list above the bottom of the window and of an on-screen keyboard, so that it can be scrolled to its end. */
function fitHeight(list: HTMLElement, input: HTMLElement): void {
  const bottom = window.visualViewport?.height ?? window.innerHeight;
  const room = bottom - input.getBoundingClientRect().bottom - margin;
  list.style.maxHeight = `${Math.max(leastHeight, room)}px`;
  // Does nothing where there is room.
  list.scrollIntoView({ block: 'nearest' });
}
