import { makeElement } from '../make-element.ts';
import type { MarkedText } from '../../search/engine/answer.ts';

/** A text with its matches marked, in an element that says its language where that is not the page's. */
export function renderMarkedText({ text, marks, lang }: MarkedText): HTMLElement {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const mark of marks) {
    parts.push(text.slice(end, mark.start), makeElement('mark', {}, text.slice(mark.start, mark.end)));
    end = mark.end;
  }
  parts.push(text.slice(end));
  return makeElement('span', { lang }, ...parts.filter((part) => part !== ''));
}
