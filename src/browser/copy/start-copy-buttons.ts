import { copyText } from './copy-text.ts';

/** Gives every copy button below `root` its work: `data-copy` names the element whose text is copied; the status follows the button. */
export function startCopyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = root.querySelector<HTMLElement>(button.dataset['copy'] || '');
    const status = button.nextElementSibling;
    if (source === null || status === null) continue;
    button.addEventListener('click', () => {
      void copyText(source).then((outcome) => {
        status.textContent = button.dataset[outcome] || '';
      });
    });
  }
}
