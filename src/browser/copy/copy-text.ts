/** How a text was put where the reader wants it. */
export type CopyOutcome = 'copied' | 'selected';

/**
 * Copies the text of an element.
 *
 * The Clipboard API is missing over plain http and refused in some in-app browsers; then the old command is tried, and when that
 * fails too the text is left selected, so that the system's own menu can copy it.
 */
export async function copyText(element: HTMLElement): Promise<CopyOutcome> {
  const text = (element.textContent || '').trim();
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    selectText(element);
    return copySelection() ? 'copied' : 'selected';
  }
}

function selectText(element: HTMLElement): void {
  const selection = getSelection();
  const range = document.createRange();
  const folded = element.closest('details');
  if (folded !== null) folded.open = true;
  range.selectNodeContents(element);
  if (selection === null) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

function copySelection(): boolean {
  try {
    // Deprecated, but the only way left where the Clipboard API is missing.
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

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
