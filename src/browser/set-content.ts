/** Gives an element other content. `replaceChildren` would do it, but Chromium 83 and Safari 13 lack it. */
export function setContent(element: Element, content: readonly (Node | string)[]): void {
  element.textContent = '';
  element.append(...content);
}
