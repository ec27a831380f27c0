/**
 * Lets the language switch lead to the very same place, a sentence or a range of them: at the moment of the click it takes over query and
 * fragment. On a page in both languages these are the links to each. Without JavaScript they lead to the same page.
 */
export function startKeepingPlace(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
    const takeOver = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
    for (const event of ['pointerdown', 'focus', 'click'] as const) link.addEventListener(event, takeOver);
  }
}
