import { findElement, setContent } from '../../element.ts';
import { notices, type PageView } from './page-view.ts';

/** The parts of the page that search works on; every one has its place in the template. */
export type PageParts = ReturnType<typeof findParts>;

/**
 * Finds the parts of the page.
 *
 * @throws Error when the page lacks one.
 */
export function findParts(root: HTMLElement) {
  const part = (name: string) => findElement(root, `[data-search-${name}]`, HTMLElement);
  const button = (name: string) => findElement(root, `[data-search-${name}]`, HTMLButtonElement);
  return {
    root,
    form: findElement(root, 'form', HTMLFormElement),
    input: findElement(root, 'input[name=q]', HTMLInputElement),
    filterBox: findElement(root, 'details', HTMLDetailsElement),
    status: part('status'),
    slow: part('slow'),
    notices: notices.map((name) => [name, part(name)] as const),
    none: part('none-text'),
    results: part('results'),
    more: button('more'),
    retry: button('retry'),
    widen: part('widen'),
    fullTextStart: button('full-text-start'),
    fullTextStatus: part('full-text-status'),
    fullTextList: part('full-text-results'),
  };
}

/** Shows a view, and nothing that belongs to the one before. */
export function showView({ root, status, none, notices: parts }: PageParts, view: PageView): void {
  root.dataset['state'] = view.state;
  status.textContent = view.message;
  none.textContent = view.none;
  for (const [name, part] of parts) part.hidden = !view.notices.includes(name);
  root.classList.toggle('has-none', view.notices.includes('none'));
}

/** Takes away what was found in the full text. */
export function clearFullText({ fullTextStart, fullTextList, fullTextStatus }: PageParts): void {
  fullTextStart.hidden = false;
  setContent(fullTextList, []);
  fullTextStatus.textContent = '';
}
