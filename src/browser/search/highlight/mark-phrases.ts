import { findPhrases } from './find-phrases.ts';

/** Elements that continue the line of text they stand in. */
const inline = new Set(
  'A ABBR B BDI CITE CODE DATA DFN EM I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Whose text is no reading text: controls, what repeats the page for copying, what is not shown. */
const skipped =
  'button, input, select, textarea, option, form, script, style, noscript, template, nav, svg, [hidden], [aria-hidden=true], .copy';

/** Most marks on a page: an address comes from anywhere. */
const mostMarks = 1000;

/**
 * Marks phrases in the text below an element by wrapping its text nodes. A phrase may run across inline elements, not across blocks.
 *
 * @returns The marks, in the order of the page.
 */
export function markPhrases(root: Element, phrases: readonly string[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const line of listLines(root)) {
    const found = findPhrases(
      line.map(({ data }) => data),
      phrases,
    );
    line.forEach((node, index) => {
      // From the end, so that the offsets before stay true.
      const own = [...(found[index] ?? [])].reverse().map(({ start, end }) => wrap(node, start, end));
      marks.push(...own.reverse());
    });
    if (marks.length >= mostMarks) break;
  }
  return marks;
}

/** Takes marks away; the text nodes are as before. */
export function removeMarks(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** The text nodes of each block, in order. */
function listLines(root: Element): Text[][] {
  const lines: Text[][] = [];
  let lastBlock: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = findBlock(node);
    if (block === lastBlock) lines[lines.length - 1]?.push(node);
    else lines.push([node]);
    lastBlock = block;
  }
  return lines;
}

function findBlock(node: Text): Element | null {
  let element = node.parentElement;
  while (element !== null && inline.has(element.tagName)) element = element.parentElement;
  return element;
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const text = node.splitText(start);
  text.splitText(end - start);
  const mark = document.createElement('mark');
  mark.className = 'sought';
  text.replaceWith(mark);
  mark.append(text);
  return mark;
}
