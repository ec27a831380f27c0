import { getAt } from '../../language/get-at.ts';
import type { Page, PageElement } from '../site/page.ts';

/** Attributes whose value belongs to the structure; of all others it only counts whether they are there and say anything. */
const structural =
  /^(?:class|style|role|type|lang|rel|scope|tabindex|target|dir|method|colspan|rowspan|hreflang|autocomplete|inputmode|aria-(?:atomic|autocomplete|busy|checked|current|disabled|expanded|haspopup|hidden|invalid|level|live|modal|multiselectable|orientation|pressed|readonly|required|roledescription|selected|sort))$/;

/** Elements of which a page should have one, or several with different names: here it counts whether there is more than one, and which names. */
const landmarks = /^(?:main|nav|header|footer|aside|form|section|dialog|h1|iframe)$/;

/** What pages have in common that differ in words only. */
interface Skeleton {
  /** Every path of elements with their attributes that occurs, however often, and whether there are words at its end or below. */
  paths: ReadonlySet<string>;
  /** Those that end at what a page should have once, or several with different names. */
  landmarks: ReadonlySet<string>;
}

function readSkeleton(page: Page): Skeleton {
  const pathOf = new Map<PageElement | null, string>([[null, '']]);
  const paths = new Set<string>();
  const marks = new Set<string>();
  const worded = new Set<PageElement>();
  for (const { value, parent } of page.texts) {
    if (value.trim() === '') continue;
    for (let each: PageElement | null = parent; each !== null && !worded.has(each); each = each.parent)
      worded.add(each);
  }
  for (const element of page.elements) {
    const path = `${getAt(pathOf, element.parent)}/${describe(element, !worded.has(element))}`;
    if (landmarks.test(element.tag)) marks.add(paths.has(path) ? `${path} again` : path);
    paths.add(path);
    pathOf.set(element, path);
  }
  for (const { value, parent } of page.texts) {
    if (value.trim() !== '') paths.add(`${getAt(pathOf, parent)}/text`);
  }
  return { paths, landmarks: marks };
}

/**
 * Whether a page stands for another where a rule judges elements by what they are, are in and look like: it has everything that the other has,
 * and the same landmarks.
 */
function standsFor(one: Skeleton, other: Skeleton): boolean {
  const isSame = one.landmarks.size === other.landmarks.size && one.landmarks.isSubsetOf(other.landmarks);
  return isSame && other.paths.isSubsetOf(one.paths);
}

/** Elements that a reader is told of by what they hold: here it counts which elements that is. */
const holders = /^(?:a|button|details|dl|fieldset|figure|label|select|summary|table|tr)$/;

/** An element without its words: `a.button[href]` and the like, with what it holds where that matters, and whether it holds words at all. */
function describe({ tag, attributes, children }: PageElement, isWordless: boolean): string {
  const isNamed = landmarks.test(tag);
  const held = holders.test(tag)
    ? new Set(children.flatMap((child) => ('tag' in child ? child.tag : [])))
    : [];
  const parts = [...attributes].map(([name, value]) => {
    if (structural.test(name) || (isNamed && name === 'aria-label')) return `${name}=${value}`;
    return value.trim() === '' ? `${name}=` : name;
  });
  return `${tag}[${parts.sort().join(' ')}]${[...held].sort().join('+')}${isWordless ? ' wordless' : ''}`;
}

/** A page with those it stands for. */
export interface Likeness {
  /** Address of the one that is looked at for all. */
  stands: string;
  /** Addresses of the others. */
  stoodFor: string[];
}

/** Chooses the pages that stand for all: of those that could stand for each other the longest. The order of the pages is kept. */
export function groupBySkeleton(pages: readonly Page[]): Likeness[] {
  const known = pages.map((page) => ({ page, skeleton: readSkeleton(page) }));
  const largestFirst = known.toSorted(
    (a, b) => b.skeleton.paths.size - a.skeleton.paths.size || b.page.html.length - a.page.html.length,
  );
  const groups = new Map<Page, { skeleton: Skeleton; members: Set<Page> }>();
  for (const { page, skeleton } of largestFirst) {
    const group = [...groups.values()].find((each) => standsFor(each.skeleton, skeleton));
    if (group === undefined) groups.set(page, { skeleton, members: new Set() });
    else group.members.add(page);
  }
  return pages.flatMap((page) => {
    const members = groups.get(page)?.members;
    if (members === undefined) return [];
    const stoodFor = pages.filter((each) => members.has(each)).map(({ address }) => address);
    return { stands: page.address, stoodFor };
  });
}

/** Which page stood for which, a line each, for people who ask whether a page was looked at. */
export function formatLikeness(groups: readonly Likeness[]): string {
  const lines = groups.map(
    ({ stands, stoodFor }) => `${stands}${stoodFor.length === 0 ? '' : ` for ${stoodFor.join(' ')}`}`,
  );
  return `${lines.sort().join('\n')}\n`;
}
