import { findElement } from '../../find-element.ts';
import { setContent } from '../../set-content.ts';
import { notices, type PageView } from './page-view.ts';

/** Finds a part of the page by its name: `status` for `data-search-status`. */
export type FindPart = (name: string) => HTMLElement;

/** Prepares the finding of parts. What the template lacks is an error of its own, said when it is first asked for. */
export function createPartFinder(root: HTMLElement): FindPart {
  return (name) => findElement(root, `[data-search-${name}]`, HTMLElement);
}

/** Shows a view, and nothing that belongs to the one before. */
export function showView(root: HTMLElement, part: FindPart, view: PageView): void {
  root.dataset['state'] = view.state;
  part('status').textContent = view.message;
  part('none-text').textContent = view.none;
  for (const name of notices) part(name).hidden = !view.notices.includes(name);
  root.classList.toggle('has-none', view.none !== '');
}

/** Takes away what was found in the full text. */
export function clearFullText(part: FindPart): void {
  part('full-text-start').hidden = false;
  part('full-text-status').textContent = '';
  setContent(part('full-text-results'), []);
}
