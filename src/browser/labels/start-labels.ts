import { findEdition, toEditionWord } from '../../language/edition-word.ts';
import { formatLabelChoice, type LabelChoice, parseLabelChoice } from '../../share/label-choice.ts';

/** The parts of the page that choose and show labels. */
interface LabelsPage {
  words: DOMStringMap;
  form: HTMLFormElement;
  status: HTMLElement;
  sheet: HTMLElement;
  labels: readonly HTMLElement[];
  boxes: readonly HTMLInputElement[];
  languages: readonly HTMLInputElement[];
  /** Keys of all labels, in the order of the page. */
  known: readonly string[];
}

/**
 * Lets the reader choose labels: checkboxes and a language, the choice in the address, a button that prints. The page holds all labels in
 * both languages; this only shows and hides.
 */
export function startLabels(root: Document): void {
  const page = readPage(root);
  if (page === null) return;
  const { form, boxes, known } = page;
  const setAll = (checked: boolean) => {
    for (const box of boxes) box.checked = checked;
    change(page);
  };
  const restore = () => show(page, parseLabelChoice(location.search, known));
  form.addEventListener('change', () => change(page));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  form.querySelector('[data-labels-all]')?.addEventListener('click', () => setAll(true));
  form.querySelector('[data-labels-none]')?.addEventListener('click', () => setAll(false));
  addEventListener('popstate', restore);
  restore();
}

/** Reads the page; `null` where it has no labels. */
function readPage(source: Document): LabelsPage | null {
  const root = source.getElementById('labels');
  const form = root && root.querySelector('form');
  const status = root && root.querySelector<HTMLElement>('[data-labels-status]');
  const sheet = root && root.querySelector<HTMLElement>('[data-labels]');
  if (!root || !form || !status || !sheet) return null;
  const labels = Array.from(sheet.querySelectorAll<HTMLElement>('[data-label]'));
  return {
    words: root.dataset,
    form,
    status,
    sheet,
    labels,
    boxes: Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')),
    languages: Array.from(form.querySelectorAll<HTMLInputElement>('input[type=radio]')),
    known: labels.map(keyOf),
  };
}

/** Shows what is chosen in the form, and puts it into the address. */
function change(page: LabelsPage): void {
  const choice = readForm(page);
  show(page, choice);
  history.replaceState(history.state, '', `${location.pathname}${formatLabelChoice(choice, page.known)}`);
}

function readForm({ boxes, languages, known }: LabelsPage): LabelChoice {
  const checked = boxes.filter((box) => box.checked).map((box) => box.value);
  const chosen = languages.filter((radio) => radio.checked).map((radio) => radio.value)[0];
  return {
    items: known.filter((key) => checked.indexOf(key) !== -1),
    edition: findEdition(chosen) ?? 'zh+en',
  };
}

function show(page: LabelsPage, { items, edition }: LabelChoice): void {
  const { words, boxes, languages, labels, sheet, status } = page;
  for (const box of boxes) box.checked = items.indexOf(box.value) !== -1;
  const language = toEditionWord(edition);
  for (const radio of languages) radio.checked = radio.value === language;
  for (const label of labels) label.hidden = items.indexOf(keyOf(label)) === -1;
  sheet.dataset['language'] = language;
  status.textContent = describe(words, items.length);
}

/** Says how many labels are chosen, and how many sheets they take. */
function describe(words: DOMStringMap, count: number): string {
  const text = count === 0 ? words['none'] : count === 1 ? words['one'] : words['other'];
  const pages = Math.ceil(count / Number(words['perPage']));
  return (text || '').replace('{count}', String(count)).replace('{pages}', String(pages));
}

function keyOf(label: HTMLElement): string {
  return label.dataset['label'] || '';
}
