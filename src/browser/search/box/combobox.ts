import { makeElement, setContent } from '../element.ts';
import { isComposingKey } from '../typing.ts';

/** Least room left below the list, in pixels. */
const margin = 8;

/** The list is never made lower than this, in pixels: five lines. */
const leastHeight = 220;

/** A text field with a list below it whose lines are links. */
export interface Combobox {
  /** To be put into the page next to the field. */
  list: HTMLElement;
  /** Shows lines: elements of the role `option`, alone or in groups. */
  open(content: readonly Node[]): void;
  close(): void;
  /** Calls back when an arrow key asks for the list while it is closed. */
  onAsked(act: () => void): void;
  onClosed(act: () => void): void;
}

/**
 * Makes a field a combobox by the ARIA 1.2 pattern: the focus stays in the field, arrows move through the lines, Enter follows the
 * active one, Escape closes. A line is a link, so that pointers and touch follow it as any other, in a new tab if they like.
 */
export function createCombobox(input: HTMLInputElement, label: string): Combobox {
  const list = makeElement('div', {
    role: 'listbox',
    class: 'suggestions',
    id: `${input.id}-list`,
    hidden: '',
  });
  list.setAttribute('aria-label', label);
  let options: HTMLElement[] = [];
  let active = -1;
  let asked = () => {};
  let closed = () => {};

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    autocomplete: 'off',
  })) {
    input.setAttribute(name, value);
  }

  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[index];
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const close = () => {
    closed();
    if (list.hidden) return;
    activate(-1);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };

  const open = (content: readonly Node[]) => {
    activate(-1);
    setContent(list, content);
    options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    options.forEach((option, index) => {
      option.id = `${input.id}-option-${index + 1}`;
      option.setAttribute('aria-selected', 'false');
    });
    list.hidden = false;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
    fitHeight(list, input);
  };

  /** One step through the lines; before the first and after the last it is the field itself. */
  const move = (step: 1 | -1) => {
    const places = options.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  };

  input.addEventListener('keydown', (event) => {
    if (isComposingKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden && input.value.trim() === '') return;
      event.preventDefault();
      if (list.hidden) asked();
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const option = list.hidden ? undefined : options[active];
      if (option === undefined) return;
      event.preventDefault();
      option.click();
    } else if (event.key === 'Escape' && !list.hidden) {
      // The first Escape closes the list; the next is the browser's, which clears the field.
      event.preventDefault();
      close();
    }
  });
  // A press on a line must not take the focus from the field, and where it does, must not close the list before the click.
  let isPressed = false;
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('pointerdown', () => (isPressed = true));
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => (isPressed = false));
  list.addEventListener('click', close);
  input.addEventListener('blur', () => {
    if (!isPressed) close();
  });

  return {
    list,
    open,
    close,
    onAsked: (act) => (asked = act),
    onClosed: (act) => (closed = act),
  };
}

/** Keeps the list above the bottom of the window and of an on-screen keyboard, so that it can be scrolled to its end. */
function fitHeight(list: HTMLElement, input: HTMLElement): void {
  const bottom = window.visualViewport?.height ?? window.innerHeight;
  const room = bottom - input.getBoundingClientRect().bottom - margin;
  list.style.maxHeight = `${Math.max(leastHeight, room)}px`;
  // Does nothing where there is room.
  list.scrollIntoView({ block: 'nearest' });
}
