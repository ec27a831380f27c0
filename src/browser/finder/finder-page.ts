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

/** A measure with its reasons, which the page holds from the start. */
interface Entry {
  item: HTMLElement;
  fits: Fits;
  reasons: readonly HTMLElement[];
}

/** The parts of the page that the finder works on, and what they say from the start. */
export interface FinderPage {
  root: HTMLElement;
  form: HTMLFormElement;
  /** Stand in place of the form until the finder works. */
  lists: HTMLElement;
  bar: HTMLElement;
  status: HTMLElement;
  actions: HTMLElement;
  found: HTMLElement;
  /** Leads to the measures found. */
  toFound: HTMLElement;
  options: readonly Option[];
  entries: readonly Entry[];
  known: Known;
}

/** Reads the page; `null` where it has no finder. */
export function readFinderPage(source: Document): FinderPage | null {
  const root = source.getElementById('finder');
  const form = root && root.querySelector('form');
  if (!root || !form) return null;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-finder-${name}]`);
  const lists = part('lists');
  const bar = part('bar');
  const status = part('status');
  const actions = part('actions');
  const found = part('found');
  const toFound = part('show');
  if (!lists || !bar || !status || !actions || !found || !toFound) return null;
  const options = select<HTMLInputElement>(form, 'input[type=checkbox]').map((input): Option => ({
    input,
    key: `${input.name}=${input.value}`,
    count: form.querySelector(`[data-count="${input.id}"]`),
  }));
  const entries = select(found, '[data-fits]').map((item): Entry => ({
    item,
    fits: new Set((item.dataset['fits'] || '').split(' ')),
    reasons: select(item, '[data-for]'),
  }));
  const known = listValues(options, () => true);
  return { root, form, lists, bar, status, actions, found, toFound, options, entries, known };
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
export function showAnswer(page: FinderPage, answer: Answer): void {
  const { root, form, options, entries } = page;
  const { choice, fitting, counts } = answer;
  const chosen = new Set(options.filter(({ input }) => input.checked).map(({ key }) => key));
  for (const { item, fits, reasons } of entries) {
    item.hidden = !fitting.has(fits);
    for (const reason of reasons) reason.hidden = !chosen.has(reason.dataset['for'] || '');
  }
  for (const { input, key, count } of options) {
    const number = counts.get(key) || 0;
    if (count) count.textContent = String(number);
    input.disabled = number === 0 && !input.checked;
  }
  for (const place of select(form, '[data-chosen]')) {
    const number = choice[place.dataset['chosen'] || '']?.length;
    place.textContent = number ? fill(root.dataset['chosen'], number) : '';
  }
  page.found.hidden = page.toFound.hidden = fitting.size === 0;
  page.actions.hidden = answer.isIdle;
  page.status.textContent = describe(root.dataset, answer);
}

/** Puts the finder in place of the lists. */
export function showFinder({ root, form, lists, bar }: FinderPage): void {
  // Where the choices stand beside the measures, there is room for all of them.
  if (window.matchMedia('(min-width: 64rem)').matches) {
    for (const details of select<HTMLDetailsElement>(form, 'details')) details.open = true;
  }
  lists.hidden = true;
  form.hidden = bar.hidden = false;
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

function describe(words: DOMStringMap, { isIdle, fitting: { size } }: Answer): string {
  if (isIdle) return words['idle'] || '';
  if (size === 0) return words['none'] || '';
  return fill(size === 1 ? words['countOne'] : words['countOther'], size);
}

function select<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind[] {
  return Array.prototype.slice.call(root.querySelectorAll<Kind>(selector));
}

function fill(text: string | undefined, count: number): string {
  return (text || '').replace('{count}', String(count));
}
