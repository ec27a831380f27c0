import { findEdition, toEditionWord } from '../../language/edition-word.ts';
import { formatLabelChoice, type LabelChoice, parseLabelChoice } from '../../share/label-choice.ts';

/**
 * Lets the reader choose labels: checkboxes and a language, the choice in the address, a button that prints. The page holds all labels in
 * both languages; this only shows and hides.
 */
export function startLabels(root: HTMLElement): void {
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('[data-labels-status]');
  const sheet = root.querySelector<HTMLElement>('[data-labels]');
  if (!form || !status || !sheet) return;
  const labels = Array.from(sheet.querySelectorAll<HTMLElement>('[data-label]'));
  const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
  const languages = Array.from(form.querySelectorAll<HTMLInputElement>('input[type=radio]'));
  const known = labels.map((label) => label.dataset['label'] ?? '');
  const words = root.dataset;

  const readForm = (): LabelChoice => {
    const checked = boxes.filter((box) => box.checked).map((box) => box.value);
    const chosen = languages.filter((radio) => radio.checked).map((radio) => radio.value)[0];
    return {
      items: known.filter((key) => checked.indexOf(key) !== -1),
      edition: findEdition(chosen) ?? 'zh+en',
    };
  };
  const show = ({ items, edition }: LabelChoice): void => {
    for (const box of boxes) box.checked = items.indexOf(box.value) !== -1;
    for (const radio of languages) radio.checked = radio.value === toEditionWord(edition);
    for (const label of labels) label.hidden = items.indexOf(label.dataset['label'] ?? '') === -1;
    sheet.dataset['language'] = toEditionWord(edition);
    const pages = Math.ceil(items.length / Number(words['perPage']));
    const text = items.length === 0 ? words['none'] : items.length === 1 ? words['one'] : words['other'];
    status.textContent = (text ?? '')
      .replace('{count}', String(items.length))
      .replace('{pages}', String(pages));
  };
  const change = (): void => {
    const choice = readForm();
    show(choice);
    history.replaceState(history.state, '', `${location.pathname}${formatLabelChoice(choice, known)}`);
  };
  const setAll = (checked: boolean): void => {
    for (const box of boxes) box.checked = checked;
    change();
  };

  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  form.querySelector('[data-labels-all]')?.addEventListener('click', () => setAll(true));
  form.querySelector('[data-labels-none]')?.addEventListener('click', () => setAll(false));
  addEventListener('popstate', () => show(parseLabelChoice(location.search, known)));
  show(parseLabelChoice(location.search, known));
}
