import { formatSettings, listChoices, settingNames, storageKey } from '../../views/parts/setting-choices.ts';

/**
 * Opens and closes the reader's settings and keeps what is chosen in them on the device; where nothing can be stored, for the page.
 * Escape closes them and gives the focus back.
 */
export function startPanel(button: HTMLElement, panel: HTMLElement): () => void {
  const root = document.documentElement;
  for (const name of settingNames) {
    const choices = listChoices(name);
    const inputs = [...panel.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
    const chosen = choices.find(([, className]) => className !== null && root.classList.contains(className));
    for (const input of inputs) {
      input.checked = input.value === (chosen ?? choices[0])?.[0];
      input.addEventListener('change', () => {
        for (const [choice, className] of choices) {
          if (className !== null) root.classList.toggle(className, choice === input.value);
        }
        try {
          localStorage.setItem(storageKey, formatSettings([...root.classList]));
        } catch {
          // Storage is refused: the choice holds for this page.
        }
      });
    }
  }
  const toggle = () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
  };
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    toggle();
    button.focus();
  });
  return toggle;
}
