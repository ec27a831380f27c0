import { descendants, findAll, findClosest, hasClass, type Page, type PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import { resolveLink, type Site } from '../site.ts';
import type { Violation } from '../violation.ts';

const rule = 'link-names';

/** Numbers, marks and notes beside the words of a link or heading; they are no part of its name. */
const besideName = ['editorial', 'stale', 'row-note', 'sr-only'];
const numberClasses = ['num', 'row-number', 'measure-number'];

/**
 * The words of a link in navigation (every `nav`: main navigation, breadcrumb, outline, contents, map, neighbours, footer) are the
 * heading of what it leads to: the `h1` of a page, or, with a fragment, the heading that has this id or is the first below it.
 *
 * Compared without white space, and without what stands beside a name: its number, editorial and stale marks, counts, `small`. A
 * number in the link is that of the heading; a link of no other words is a number, with “previous” or “next” before it where its `rel`
 * says so. Main navigation, breadcrumb and links to a notice may be shorter than the heading: their words, articles aside, stand in it
 * in the same order, English ones in any inflection. Links to the same page in another language are no navigation within one.
 */
export const checkLinkNames: Rule = (site) =>
  site.pages.flatMap((page) =>
    findAll(page, 'a').flatMap((link): Violation[] => {
      const nav = findClosest(link, ({ tag }) => tag === 'nav');
      const href = link.attributes.get('href');
      if (nav === undefined || href === undefined || link.attributes.has('hreflang')) return [];
      const heading = findHeading(site, page, href);
      // Links that lead nowhere are the business of another rule.
      if (heading === undefined) return [];
      const name = readName(link);
      const wanted = readName(heading);
      if (isNamed(link, name, wanted) || (mayBeShort(link, href) && isShortFor(name.words, wanted.words)))
        return [];
      return [
        {
          page: page.address,
          rule,
          message: `The link “${showName(name)}” leads to “${showName(wanted)}” (${href}).`,
          hint: 'Let it lead to what it names, or give it the words of the heading there.',
          line: link.line,
        },
      ];
    }),
  );

interface Name {
  number: string | null;
  words: string;
}

function readName(element: PageElement): Name {
  const numbers = descendants(element).filter((each) => hasClass(each, ...numberClasses));
  const [number] = numbers.map((each) => wordsOf(each).trim());
  return { number: number ?? null, words: wordsOf(element, true).replace(/\s+/g, ' ').trim() };
}

const showName = ({ number, words }: Name): string => [number, words].filter((part) => part).join(' ');

/** The text of an element without what stands beside its name. */
function wordsOf(element: PageElement, withoutNumber = false): string {
  return element.children
    .map((child) => {
      if (!('tag' in child)) return child.value;
      if (child.tag === 'small' || hasClass(child, ...besideName)) return '';
      if (withoutNumber && hasClass(child, ...numberClasses)) return '';
      return wordsOf(child, withoutNumber);
    })
    .join('');
}

/** The heading that a link leads to; undefined where there is none. */
function findHeading(site: Site, page: Page, href: string): PageElement | undefined {
  const target = resolveLink(site, page, href);
  if (target.kind !== 'internal') return undefined;
  const there = site.findPage(target.path);
  if (there === undefined) return undefined;
  if (target.fragment === '') return findAll(there, 'h1')[0];
  const place = there.elements.find(({ attributes }) => attributes.get('id') === target.fragment);
  return place && [place, ...descendants(place)].find(({ tag }) => /^h[1-6]$/.test(tag));
}

/** True where the link has the words or the number of the heading, or both, and nothing else. */
function isNamed(link: PageElement, name: Name, heading: Name): boolean {
  const close = (text: string) => text.replace(/\s+/g, '');
  if (name.number !== null && name.number !== heading.number) return false;
  const words = close(name.words);
  if (words === close(heading.words)) return true;
  if (heading.number === null) return false;
  if (words === `${heading.number}${close(heading.words)}`) return true;
  if (/^(?:prev|next)$/.test(link.attributes.get('rel') ?? '')) {
    return new RegExp(`(?<!\\d-?)${heading.number}$`).test(words);
  }
  return words === heading.number || (words === '' && name.number === heading.number);
}

function mayBeShort(link: PageElement, href: string): boolean {
  const isInMain =
    findClosest(link, (element) => hasClass(element, 'site-header', 'breadcrumb')) !== undefined;
  return isInMain || /#notice$/.test(href);
}

/** True when the words of the short name, articles aside, stand in the heading in the same order. */
function isShortFor(short: string, heading: string): boolean {
  const split = (text: string) =>
    (text.toLowerCase().match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? []).filter(
      (word) => !['a', 'an', 'the'].includes(word),
    );
  const isSame = (one: string, other: string) =>
    one === other || (one.length > 4 && other.length > 4 && one.slice(0, 4) === other.slice(0, 4));
  const words = split(heading);
  let from = 0;
  const wanted = split(short);
  return (
    wanted.length > 0 &&
    wanted.every((word) => {
      const found = words.findIndex((each, index) => index >= from && isSame(word, each));
      from = found + 1;
      return found !== -1;
    })
  );
}
