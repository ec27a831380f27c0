import { findClosest, type Page, type PageElement } from './page.ts';

/** A run of text that readers see, hear or find in a preview, with the language it claims to be in. */
export interface ShownText {
  value: string;
  /** BCP 47 tag in force; empty when none is stated. */
  lang: string;
  /** Where it stands, for messages: `text`, or the attribute, such as `img alt`. */
  place: string;
  element: PageElement;
  line: number | undefined;
}

/** Attributes that are shown or read out. */
const shownAttributes = [
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
];

/** Meta elements whose content is prose; addresses, types and locales are not. */
const proseMetas = new Set([
  'description',
  'application-name',
  'apple-mobile-web-app-title',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
]);

/** Elements whose text is not shown as prose. */
const silentElements = new Set(['script', 'style']);

/**
 * All shown text of a page. The head of a language-neutral page may be in both languages, because HTML cannot say which part
 * of a title is in which; its texts are left out.
 */
export function findShownTexts(page: Page): ShownText[] {
  const shown: ShownText[] = [];
  for (const { value, parent, line } of page.texts) {
    if (value.trim() === '' || silentElements.has(parent.tag)) continue;
    shown.push({ value, lang: parent.lang, place: 'text', element: parent, line });
  }
  for (const element of page.elements) {
    const { tag, attributes, lang, line } = element;
    const add = (name: string, value: string | undefined): void => {
      if (value?.trim()) shown.push({ value, lang, place: `${tag} ${name}`, element, line });
    };
    for (const name of shownAttributes) add(name, attributes.get(name));
    if (tag === 'input' && ['submit', 'button', 'reset'].includes(attributes.get('type') ?? '')) {
      add('value', attributes.get('value'));
    }
    const name = attributes.get('name') ?? attributes.get('property') ?? '';
    if (tag === 'meta' && proseMetas.has(name)) add(name, attributes.get('content'));
  }
  return page.locale ? shown : shown.filter(({ element }) => !isInHead(element));
}

function isInHead(element: PageElement): boolean {
  return findClosest(element, ({ tag }) => tag === 'head') !== undefined;
}

/** The first words of a text, for messages. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : line;
}
