/** Makes an element. Content that is text stays text, whatever is in it. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

/** Gives an element other content. `replaceChildren` would do it, but Chromium 83 and Safari 13 lack it. */
export function setContent(element: Element, content: readonly (Node | string)[]): void {
  element.textContent = '';
  element.append(...content);
}

/** Finds an element that the page must have. */
export function findElement<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${selector}. Restore it in its template.`);
  return element;
}
