import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element with what the rules ask about. */
export interface PageElement {
  /** Lower case name. */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The language in force here: its own `lang` or that of the nearest ancestor; empty when none is stated. */
  lang: string;
  parent: PageElement | null;
  /** Elements and texts in the order of the document. */
  children: readonly (PageElement | PageText)[];
  /** Line in the built file, counted from 1; undefined for elements that the parser added. */
  line: number | undefined;
}

/** A run of text. */
export interface PageText {
  value: string;
  parent: PageElement;
  line: number | undefined;
}

/** A built HTML page, parsed once. */
export interface Page {
  /** Path below the base, such as `/zh/ferry-2023/8/` or `/404.html`. */
  address: string;
  /** `zh` or `en` as the address says; null for language-neutral pages. */
  locale: 'zh' | 'en' | null;
  html: string;
  /** All elements in the order of the document. */
  elements: readonly PageElement[];
  /** All texts in the order of the document, scripts and styles included. */
  texts: readonly PageText[];
  /** Every `id` and `a[name]`, for fragments. */
  fragments: ReadonlySet<string>;
  /** Where a meta refresh leads; null when the page is no redirect. */
  redirect: { target: string; line: number | undefined } | null;
}

/** Reads one page. `noscript` is read as a browser without JavaScript reads it, so that its content is checked too. */
export function readPage(address: string, html: string): Page {
  const elements: PageElement[] = [];
  const texts: PageText[] = [];

  function walk(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], parent: PageElement | null): void {
    for (const node of nodes) {
      if ('tagName' in node) {
        const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
        const children: (PageElement | PageText)[] = [];
        const element: PageElement = {
          tag: node.tagName,
          attributes,
          lang: attributes.get('lang') ?? parent?.lang ?? '',
          parent,
          children,
          line: node.sourceCodeLocation?.startLine,
        };
        elements.push(element);
        if (parent) childrenOf.get(parent)?.push(element);
        childrenOf.set(element, children);
        walk('content' in node ? node.content.childNodes : node.childNodes, element);
      } else if (node.nodeName === '#text' && 'value' in node && parent) {
        const text = { value: node.value, parent, line: node.sourceCodeLocation?.startLine };
        texts.push(text);
        childrenOf.get(parent)?.push(text);
      }
    }
  }

  const childrenOf = new Map<PageElement, (PageElement | PageText)[]>();
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes, null);
  const locale = /^\/(zh|en)\//.exec(address)?.[1];
  return {
    address,
    locale: locale === 'zh' || locale === 'en' ? locale : null,
    html,
    elements,
    texts,
    fragments: findFragments(elements),
    redirect: findRedirect(elements),
  };
}

function findFragments(elements: readonly PageElement[]): ReadonlySet<string> {
  const fragments = new Set<string>();
  for (const { tag, attributes } of elements) {
    const id = attributes.get('id') ?? (tag === 'a' ? attributes.get('name') : undefined);
    if (id) fragments.add(id);
  }
  return fragments;
}

/** `<meta http-equiv="refresh" content="0; url=/x/">`. */
function findRedirect(elements: readonly PageElement[]): Page['redirect'] {
  for (const { tag, attributes, line } of elements) {
    if (tag !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh') continue;
    const target = /;\s*url\s*=\s*['"]?([^'"]+)/i.exec(attributes.get('content') ?? '')?.[1];
    if (target !== undefined) return { target: target.trim(), line };
  }
  return null;
}

/** The elements of that name, in order. */
export function findAll(page: Page, tag: string): PageElement[] {
  return page.elements.filter((element) => element.tag === tag);
}

/** The nearest of the element and its ancestors that fulfils the test. */
export function findClosest(
  element: PageElement | null,
  test: (element: PageElement) => boolean,
): PageElement | undefined {
  for (let current = element; current; current = current.parent) if (test(current)) return current;
  return undefined;
}

/** Whether the element stands in, or is, an element of that name. */
export function isWithin(element: PageElement, tag: string): boolean {
  return findClosest(element, (ancestor) => ancestor.tag === tag) !== undefined;
}

/** Whether the element has one of the classes. */
export function hasClass({ attributes }: PageElement, ...names: readonly string[]): boolean {
  return (attributes.get('class') ?? '').split(/\s+/).some((name) => names.includes(name));
}

/** All elements below an element, in order. */
export function descendants(element: PageElement): PageElement[] {
  return element.children.flatMap((child) => ('tag' in child ? [child, ...descendants(child)] : []));
}

/** The text below an element, as it stands there. */
export function textOf(element: PageElement): string {
  return element.children.map((child) => ('tag' in child ? textOf(child) : child.value)).join('');
}

/** Text on one line, with single spaces. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The `content` of a meta element by `name` or `property`; undefined when the page has none. */
export function findMeta(page: Page, name: string): string | undefined {
  return findAll(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name || attributes.get('property') === name)
    ?.attributes.get('content');
}

/** The `link` elements whose `rel` holds the word. */
export function findLinks(page: Page, rel: string): PageElement[] {
  return findAll(page, 'link').filter(({ attributes }) =>
    (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes(rel),
  );
}
