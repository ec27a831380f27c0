import {
  type Choice,
  countValues,
  fitsChoice,
  type Fits,
  formatChoice,
  isEmptyChoice,
  parseChoice,
} from './choice.ts';

/** A checkbox with what belongs to it. */
interface Option {
  input: HTMLInputElement;
  /** As the address has it: `who=importers`. */
  key: string;
  /** Where its number of measures stands. */
  count: HTMLElement | null;
}

/** A measure with its reasons, which the page holds from the start. */
interface Entry {
  item: HTMLElement;
  fits: Fits;
  reasons: readonly HTMLElement[];
}

/**
 * Makes the finder work: checkboxes in place of the lists of links, the measures that fit with the reasons that count, the choice in the
 * address. The page holds everything; this only shows and hides.
 */
export function startFinder(root: HTMLElement): void {
  const words = root.dataset;
  const form = root.querySelector('form');
  const lists = root.querySelector<HTMLElement>('[data-finder-lists]');
  const status = root.querySelector<HTMLElement>('[data-finder-status]');
  const actions = root.querySelector<HTMLElement>('[data-finder-actions]');
  const bar = root.querySelector<HTMLElement>('[data-finder-bar]');
  const found = root.querySelector<HTMLElement>('[data-finder-found]');
  const toFound = root.querySelector<HTMLElement>('[data-finder-show]');
  if (!form || !lists || !status || !actions || !bar || !found || !toFound) return;
  const options = select<HTMLInputElement>(form, 'input[type=checkbox]').map((input): Option => ({
    input,
    key: `${input.name}=${input.value}`,
    count: form.querySelector(`[data-count="${input.id}"]`),
  }));
  const entries = select(found, '[data-fits]').map((item): Entry => ({
    item,
    fits: new Set((item.dataset['fits'] ?? '').split(' ')),
    reasons: select(item, '[data-for]'),
  }));
  const known: Record<string, string[]> = {};
  for (const { input } of options) (known[input.name] = known[input.name] ?? []).push(input.value);

  const readForm = (): Choice => {
    const choice: Record<string, string[]> = {};
    for (const facet of Object.keys(known)) choice[facet] = [];
    for (const { input } of options) if (input.checked) choice[input.name]?.push(input.value);
    return choice;
  };

  const show = () => {
    const choice = readForm();
    const isIdle = isEmptyChoice(choice);
    const chosen = new Set(options.filter(({ input }) => input.checked).map(({ key }) => key));
    let count = 0;
    for (const { item, fits, reasons } of entries) {
      item.hidden = isIdle || !fitsChoice(fits, choice);
      if (!item.hidden) count += 1;
      for (const reason of reasons) reason.hidden = !chosen.has(reason.dataset['for'] ?? '');
    }
    const counts = countValues(
      entries.map(({ fits }) => fits),
      choice,
      known,
    );
    for (const { input, key, count: place } of options) {
      const number = counts.get(key) ?? 0;
      if (place) place.textContent = String(number);
      input.disabled = number === 0 && !input.checked;
    }
    for (const place of select(form, '[data-chosen]')) {
      const number = choice[place.dataset['chosen'] ?? '']?.length ?? 0;
      place.textContent = number === 0 ? '' : fill(words['chosen'], number);
    }
    found.hidden = toFound.hidden = count === 0;
    actions.hidden = isIdle;
    status.textContent = isIdle
      ? (words['idle'] ?? '')
      : count === 0
        ? (words['none'] ?? '')
        : fill(count === 1 ? words['countOne'] : words['countOther'], count);
  };

  const restore = () => {
    const choice = parseChoice(location.search, known);
    for (const { input } of options) input.checked = choice[input.name]?.indexOf(input.value) !== -1;
    for (const details of select<HTMLDetailsElement>(form, 'details')) {
      // A facet in which something is chosen shows it.
      if (details.querySelector(':checked')) details.open = true;
    }
    show();
  };

  const go = () => {
    const address = `${location.pathname}${formatChoice(readForm())}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    show();
  };

  form.addEventListener('change', go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector<HTMLElement>('[data-fits]:not([hidden]) a')?.focus();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const { input } of options) input.checked = false;
    go();
    // The button is gone with what it cleared.
    options.filter(({ input }) => !input.disabled)[0]?.input.focus();
  });
  window.addEventListener('popstate', restore);
  // Where the choices stand beside the measures, there is room for all of them.
  if (window.matchMedia('(min-width: 64rem)').matches) {
    for (const details of select<HTMLDetailsElement>(form, 'details')) details.open = true;
  }
  lists.hidden = true;
  form.hidden = bar.hidden = false;
  root.classList.add('is-started');
  document.documentElement.classList.add('has-finder');
  restore();
}

function select<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind[] {
  return Array.prototype.slice.call(root.querySelectorAll<Kind>(selector));
}

function fill(text: string | undefined, count: number): string {
  return (text ?? '').replace('{count}', String(count));
}
