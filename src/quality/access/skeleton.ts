import { createHash } from 'node:crypto';

import { getAt } from '../../language/get-at.ts';
import type { Page, PageElement } from '../site/page.ts';

/** Attributes whose value belongs to the structure; of all others it only counts whether they are there and say anything. */
const structural =
  /^(?:class|style|role|type|lang|rel|scope|tabindex|target|dir|method|colspan|rowspan|hreflang|autocomplete|inputmode|aria-(?:atomic|autocomplete|busy|checked|current|disabled|expanded|haspopup|hidden|invalid|level|live|modal|multiselectable|orientation|pressed|readonly|required|roledescription|selected|sort))$/;

/** Elements of which a page should have one, or several with different names: here it counts whether there is more than one, and which names. */
const landmarks = /^(?:main|nav|header|footer|aside|form|section|dialog|h1|iframe)$/;

/**
 * What pages have in common that differ in words only: every path of elements with their attributes that occurs in them, however often, and
 * whether there is text at its end. Where a rule judges elements by what they are, are in and look like, one page stands for all with the
 * same skeleton.
 *
 * @returns A digest.
 */
export function digestSkeleton(page: Page): string {
  const pathOf = new Map<PageElement | null, string>([[null, '']]);
  const paths = new Set<string>();
  for (const element of page.elements) {
    const path = `${getAt(pathOf, element.parent)}/${describe(element)}`;
    if (paths.has(path) && landmarks.test(element.tag)) paths.add(`${path} again`);
    paths.add(path);
    pathOf.set(element, path);
  }
  for (const { value, parent } of page.texts) {
    if (value.trim() !== '') paths.add(`${getAt(pathOf, parent)}/text`);
  }
  return createHash('sha256')
    .update([...paths].sort().join('\n'))
    .digest('hex');
}

/** An element without its words: `a.button[href]` and the like. */
function describe({ tag, attributes }: PageElement): string {
  const isNamed = landmarks.test(tag);
  const parts = [...attributes].map(([name, value]) => {
    if (structural.test(name) || (isNamed && name === 'aria-label')) return `${name}=${value}`;
    return value.trim() === '' ? `${name}=` : name;
  });
  return `${tag}[${parts.sort().join(' ')}]`;
}

/** Pages with one skeleton. */
export interface Likeness {
  /** Address of the one that is looked at for all: the longest. */
  stands: string;
  /** Addresses of the others. */
  stoodFor: string[];
}

/** Sorts pages by skeleton; the order of the pages is kept. */
export function groupBySkeleton(pages: readonly Page[]): Likeness[] {
  return [...Map.groupBy(pages, digestSkeleton).values()].map((group) => {
    const longest = group.reduce((a, b) => (b.html.length > a.html.length ? b : a));
    return {
      stands: longest.address,
      stoodFor: group.filter((page) => page !== longest).map(({ address }) => address),
    };
  });
}

/** Which page stood for which, a line each, for people who ask whether a page was looked at. */
export function formatLikeness(groups: readonly Likeness[]): string {
  const lines = groups.map(
    ({ stands, stoodFor }) => `${stands}${stoodFor.length === 0 ? '' : ` for ${stoodFor.join(' ')}`}`,
  );
  return `${lines.sort().join('\n')}\n`;
}
