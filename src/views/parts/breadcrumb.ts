import type { LocalText } from './local-text.ts';

/** A page or place above the page, the highest first. */
export interface BreadcrumbEntry {
  href: string;
  label: LocalText;
}

/** An entry whose words are in the language of the page. */
export function toBreadcrumbEntry(href: string, text: string): BreadcrumbEntry {
  return { href, label: { text, lang: null, stale: false } };
}
