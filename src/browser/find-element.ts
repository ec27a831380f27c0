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
