/**
 * Shows what a term means when its words are pressed, where the browser knows popovers; their program comes with the first press. Everywhere
 * else, and where it does not come, the words lead to the entry at the end of the page.
 */
export function startTerms(root: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const listen = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-term]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    root.removeEventListener('click', listen);
    import('./term-popovers.ts').then(
      ({ startTermPopovers }) => {
        startTermPopovers(root);
        link.click();
      },
      () => {
        location.hash = link.hash;
      },
    );
  };
  root.addEventListener('click', listen);
}
