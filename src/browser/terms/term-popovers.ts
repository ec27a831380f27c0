/** Least distance of the popover from the edges of the window, in pixels. */
const margin = 16;

/**
 * Shows what a term means next to its words. Each word of the text that names a term is a link to its entry at the end of the page;
 * where popovers are known, the link opens a copy of the entry in place. Everywhere else it leads there.
 *
 * Escape, a second press on the words, or a press elsewhere closes it; the focus then returns to the words.
 */
export function startTermPopovers(root: Document): void {
  const links = root.querySelectorAll<HTMLAnchorElement>('a[data-term]');
  if (!('popover' in HTMLElement.prototype) || links.length === 0) return;
  const popover = root.createElement('div');
  popover.popover = 'auto';
  popover.className = 'term-popover';
  popover.tabIndex = -1;
  popover.setAttribute('role', 'dialog');
  let owner: HTMLAnchorElement | undefined;
  let closesOwn = false;

  const open = (link: HTMLAnchorElement, entry: HTMLElement) => {
    popover.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    popover.setAttribute('aria-label', entry.querySelector('dfn')?.textContent ?? '');
    // After the paragraph of the words, so that tabbing goes on from them; outside it, because it is no part of the sentence.
    link.closest('p')?.after(popover);
    owner = link;
    // The browser gives the focus back to where it was when the popover opened.
    link.focus({ preventScroll: true });
    popover.showPopover();
    place(popover, link);
    popover.focus({ preventScroll: true });
  };

  for (const link of links) {
    link.setAttribute('aria-haspopup', 'dialog');
    // The press itself closes an open popover; the click that follows must not open it again.
    link.addEventListener('pointerdown', () => {
      closesOwn = owner === link && popover.matches(':popover-open');
    });
    link.addEventListener('click', (event) => {
      const entry = root.getElementById(link.hash.slice(1));
      if (entry === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (closesOwn) popover.hidePopover();
      else open(link, entry);
      closesOwn = false;
    });
  }
}

/** Puts the popover below the first line of the words, above them where there is more room. */
function place(popover: HTMLElement, link: HTMLElement): void {
  const words = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const roomBelow = innerHeight - words.bottom;
  const top =
    roomBelow < height + margin && words.top > roomBelow ? words.top - height - 6 : words.bottom + 6;
  const left = Math.max(margin, Math.min(words.left, root().clientWidth - width - margin));
  popover.style.top = `${top + scrollY}px`;
  popover.style.left = `${left + scrollX}px`;
}

function root(): HTMLElement {
  return document.documentElement;
}
