/**
 * Lets readers quote sentences: whoever presses the number of a sentence, touches one that the address has led to, or selects words is
 * offered to copy it. A range in the address, `?to=s4#s2`, is lit. The program comes with the first of these.
 */
export function startQuoting(root: Document): void {
  const text = root.querySelector<HTMLElement>('[data-quote]');
  if (text === null) return;
  const load = () => import('./quoting.ts');
  const wake = (event: Event) => {
    const { target, type } = event;
    const selection = getSelection();
    const place =
      type === 'click'
        ? (target as Element).closest('.segment-anchor,:target')
        : selection && !selection.isCollapsed && selection.focusNode;
    if (!place || !text.contains(place)) return;
    root.removeEventListener('click', wake);
    root.removeEventListener('selectionchange', wake);
    void load().then(({ startSentenceTools }) => startSentenceTools(text, event));
  };
  root.addEventListener('click', wake);
  root.addEventListener('selectionchange', wake);
  if (/[?&]to=/.test(location.search)) void load().then(({ lightRange }) => lightRange(text));
}
