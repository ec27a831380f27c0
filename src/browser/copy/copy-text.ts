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
