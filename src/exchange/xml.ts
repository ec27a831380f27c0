import { XmlDocument, type XmlElement as Node } from 'libxml2-wasm';

/** An element of a document that is about to be written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

/** An element with its attributes and what is in it: elements, or text as it is meant, before any escaping. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A character that XML 1.0 has no place for; the group keeps it when a text is split. */
export const invalidCharacter = /([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff])/;

/**
 * The XML 1.0 document of a root element, in UTF-8, each element on a line of its own, with a last line end. White space is added only where
 * an element has no text, so that no text changes by it. A character that XML has no place for becomes U+FFFD.
 *
 * @param namespaces The namespaces of the document by their prefixes; the one without a prefix is `''`.
 */
export function formatXml(namespaces: Readonly<Record<string, string>>, root: XmlElement): string {
  using document = XmlDocument.create();
  const { '': own, ...prefixed } = namespaces;
  const node = document.createRoot(root.name, own);
  for (const [prefix, uri] of Object.entries(prefixed)) node.addNsDeclaration(uri, prefix);
  fill(node, root);
  return document.toString({ format: true });
}

function fill(node: Node, { attributes, children }: XmlElement): void {
  for (const [name, value] of Object.entries(attributes)) {
    const [local, prefix] = splitName(name);
    node.setAttr(local, toValid(value), prefix);
  }
  for (const child of children) {
    if (typeof child === 'string') node.addText(toValid(child));
    else fill(node.addElement(...splitName(child.name)), child);
  }
}

/** `xml:lang` is the name `lang` with the prefix `xml`. */
function splitName(name: string): [local: string, prefix: string | undefined] {
  const colon = name.indexOf(':');
  return colon < 0 ? [name, undefined] : [name.slice(colon + 1), name.slice(0, colon)];
}

function toValid(text: string): string {
  return text.replace(new RegExp(invalidCharacter, 'g'), '\ufffd');
}
