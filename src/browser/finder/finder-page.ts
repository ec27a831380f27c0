import type { Answer } from './answer.ts';
import type { Choice, Fits, Known } from './choice.ts';

/** A checkbox with what belongs to it. */
interface Option {
  input: HTMLInputElement;
  /** As a measure has it: `who=importers`. */
  key: string;
  /** Where its number of measures stands. */
  count: HTMLElement | null;
}

/** What the finder works on. Its other parts are found by their names, `data-finder-status`. */
export interface FinderPage {
  root: HTMLElement;
  form: HTMLFormElement;
  options: readonly Option[];
  /** The measures of the page, and in the same order what each fits. */
  items: readonly HTMLElement[];
  measures: readonly Fits[];
  known: Known;
}

/** Reads the page; `null` where it has no finder. */
export function readFinderPage(source: Document): FinderPage | null {
  const root = source.getElementById('finder');
  const form = root && root.querySelector('form');
  if (!root || !form) return null;
  const options = select<HTMLInputElement>(form, 'input[type=checkbox]').map((input): Option => ({
    input,
    key: `${input.name}=${input.value}`,
    count: form.querySelector(`[data-count="${input.id}"]`),
  }));
  const items = select(root, '[data-fits]');
  const measures = items.map((item): Fits => new Set((item.dataset['fits'] || '').split(' ')));
  return { root, form, options, items, measures, known: listValues(options, () => true) };
}

/** What is checked. */
export function readChecked({ options }: FinderPage): Choice {
  return listValues(options, ({ checked }) => checked);
}

/** Checks what is chosen, and opens each facet in which something is, so that it shows it. */
export function check({ form, options }: FinderPage, choice: Choice): void {
  for (const { input } of options) input.checked = choice[input.name]?.indexOf(input.value) !== -1;
  for (const details of select<HTMLDetailsElement>(form, 'details')) {
    if (details.querySelector(':checked')) details.open = true;
  }
}

/** Shows the measures that fit with the reasons that count, and what each further choice would give. */
export function showAnswer(
  { root, options, items }: FinderPage,
  { choice, isIdle, fitting, counts }: Answer,
): void {
  const found = fitting.filter(Boolean).length;
  items.forEach((item, index) => {
    item.hidden = !fitting[index];
  });
  for (const { input, key, count } of options) {
    const number = counts.get(key) || 0;
    if (count) count.textContent = String(number);
    input.disabled = number === 0 && !input.checked;
    for (const reason of select(root, `[data-for="${key}"]`)) reason.hidden = !input.checked;
  }
  for (const place of select(root, '[data-chosen]')) {
    const values = choice[place.dataset['chosen'] || ''];
    place.textContent = values?.length ? fill(root.dataset['chosen'], values.length) : '';
  }
  setShown(root, 'found', found > 0);
  setShown(root, 'show', found > 0);
  setShown(root, 'actions', !isIdle);
  const text = found === 0 ? (isIdle ? 'idle' : 'none') : found === 1 ? 'countOne' : 'countOther';
  for (const status of select(root, '[data-finder-status]')) {
    status.textContent = fill(root.dataset[text], found);
  }
}

/** Puts the finder in place of the lists. */
export function showFinder({ root, form }: FinderPage): void {
  // Where the choices stand beside the measures, there is room for all of them.
  if (window.matchMedia('(min-width: 64rem)').matches) {
    for (const details of select<HTMLDetailsElement>(form, 'details')) details.open = true;
  }
  form.hidden = false;
  setShown(root, 'lists', false);
  setShown(root, 'bar', true);
  root.classList.add('is-started');
  document.documentElement.classList.add('has-finder');
}

/** The values of each facet for which something is true of their checkbox, in the order of the page. */
function listValues(options: readonly Option[], isMeant: (input: HTMLInputElement) => boolean): Choice {
  const values: Record<string, string[]> = {};
  for (const { input } of options) {
    const own = (values[input.name] = values[input.name] || []);
    if (isMeant(input)) own.push(input.value);
  }
  return values;
}

function setShown(root: HTMLElement, name: string, isShown: boolean): void {
  for (const part of select(root, `[data-finder-${name}]`)) part.hidden = !isShown;
}

function select<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind[] {
  return Array.prototype.slice.call(root.querySelectorAll<Kind>(selector));
}

function fill(text: string | undefined, count: number): string {
  return (text || '').replace('{count}', String(count));
}
