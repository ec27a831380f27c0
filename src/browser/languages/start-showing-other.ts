import { makeElement } from '../make-element.ts';

/** Under which the choice is kept for the visit. */
const storageKey = 'show-other-language';

/**
 * Makes the link to the bilingual page a switch that shows every sentence of the page in the other language, too. The choice holds for
 * the visit; where nothing can be stored, for the page.
 */
export function startShowingOther(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-show-other]');
  const sentences = root.querySelectorAll<HTMLDetailsElement>('details[data-other]');
  if (link === null || sentences.length === 0) return;
  const button = makeElement('button', { type: 'button', class: link.className });
  let isOn = false;
  const show = (on: boolean) => {
    isOn = on;
    button.textContent = link.dataset[on ? 'hide' : 'show'] || '';
    for (const sentence of sentences) sentence.open = on;
  };
  button.addEventListener('click', () => {
    show(!isOn);
    try {
      sessionStorage.setItem(storageKey, String(isOn));
    } catch {
      // Storage is refused: the switch still works on this page.
    }
  });
  button.textContent = link.dataset['show'] || '';
  if (isChosen()) show(true);
  link.replaceWith(button);
}

function isChosen(): boolean {
  try {
    return sessionStorage.getItem(storageKey) === 'true';
  } catch {
    return false;
  }
}
