/**
 * Starts whatever of search a page needs, and loads it only then: a box when the visitor reaches for it, the search page, the marks that
 * an address asks for. `/` leads to the box.
 */
export function startSearch(root: Document): void {
  const boxes = '[data-search-box]';
  root.addEventListener('focusin', ({ target }) => {
    const form = (target as Element).closest<HTMLFormElement>(boxes);
    if (form) void import('./box/start-box.ts').then(({ startBox }) => startBox(form));
  });
  root.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    const input = root.querySelector<HTMLInputElement>('input[name=q]');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const page = root.getElementById('search');
  if (page) {
    // Until the program has come, the form leads here again.
    import('./page/search-page.ts').then(
      ({ startSearchPage }) => startSearchPage(page),
      () => (page.dataset['state'] = 'failed'),
    );
  }
  if (/[?&]hl=/.test(location.search)) {
    void import('./highlight/start-marks.ts').then(({ startMarks }) => startMarks());
  }
}
