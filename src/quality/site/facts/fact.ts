import type { Locale } from '../../../language/locales.ts';
import type { Address } from '../../../model/addresses.ts';
import { descendants, findAll, hasClass, textOf, type Page, type PageElement } from '../page.ts';

/** Something that the model holds of a thing and that a page about this thing has to show. */
export interface Fact {
  address: Address;
  /** Fragment of the part of the page that shows it; `null` where the whole of `main` may. */
  part: string | null;
  /** In words, with the value: `the role Lead of Transport Bureau`. */
  what: string;
  /** Whether that part shows it. */
  isShown: (part: PageElement) => boolean;
}

/** The element that has to show a fact; undefined where the page lacks it. */
export function findPart(page: Page, part: string | null): PageElement | undefined {
  return part === null
    ? findAll(page, 'main')[0]
    : page.elements.find(({ attributes }) => attributes.get('id') === part);
}

/** Text without white space, so that line breaks of the markup do not count. */
export const close = (text: string): string => text.replace(/\s+/g, '');

/** True when the text of the element has the words. */
export const hasWords = (element: PageElement, words: string): boolean =>
  close(textOf(element)).includes(close(words));

/** The first heading of a part. */
export const findHeading = (part: PageElement): PageElement | undefined =>
  descendants(part).find(({ tag }) => /^h[1-6]$/.test(tag));

/** True when an element below has the class or data attribute and, where words are given, these words. */
export function hasMark(part: PageElement, mark: string, words = ''): boolean {
  return descendants(part).some(
    (element) => (hasClass(element, mark) || element.attributes.has(mark)) && hasWords(element, words),
  );
}

/** True when an element below, in this language, says these words and nothing else. */
export function says(part: PageElement, locale: Locale, words: string): boolean {
  return descendants(part).some(
    (element) => element.lang.startsWith(locale) && close(textOf(element)) === close(words),
  );
}

/** The links below that lead to an address, fragments aside. */
export function findLinksTo(part: PageElement, address: Address): PageElement[] {
  return descendants(part).filter(
    ({ tag, attributes }) =>
      tag === 'a' && (attributes.get('href') ?? '').replace(/[#?].*$/, '').endsWith(address),
  );
}
