import { findEmbedded } from '../embedded.ts';
import { findLinks, type Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import { absoluteAddress, type Site } from '../site.ts';
import type { Violation } from '../violation.ts';

const rule = 'alternates';

/** The language forms of one page, as absolute addresses by `hreflang`. */
export type Alternates = ReadonlyMap<string, string>;

/** What a page itself says: the `link rel=alternate hreflang` of its head. */
function readAlternates(page: Page): Alternates {
  return new Map(
    findLinks(page, 'alternate').flatMap(({ attributes }) => {
      const lang = attributes.get('hreflang');
      return lang === undefined ? [] : [[lang, attributes.get('href') ?? ''] as const];
    }),
  );
}

/**
 * What the addresses say: the pages under `/zh/` and `/en/` with the same path, and as `x-default` the neutral page of that
 * path where there is one, otherwise the English page. All forms of a page share one answer, so following it makes the pairs
 * reciprocal. An embed names none: the page it shows does.
 */
export function expectAlternates(site: Site, page: Page): Alternates {
  if (findEmbedded(page) !== null) return new Map();
  const path = page.locale ? page.address.slice(3) : page.address;
  const addresses = [
    ['zh-CN', `/zh${path}`],
    ['en', `/en${path}`],
    ['x-default', hasNeutralForm(site, path) ? path : `/en${path}`],
  ] as const;
  return new Map(
    addresses
      .filter(([, address]) => site.findPage(address))
      .map(([lang, address]) => [lang, absoluteAddress(site, address)]),
  );
}

function hasNeutralForm(site: Site, path: string): boolean {
  const neutral = site.findPage(path);
  return neutral !== undefined && !neutral.redirect;
}

/** Whether a page takes part: redirects and the page for missing addresses have no language forms. */
function hasAlternates(page: Page): boolean {
  return !page.redirect && page.address !== '/404.html';
}

/** Every page names all its language forms and `x-default`, absolute; both locales have the same pages. */
export const checkAlternates: Rule = (site) =>
  site.pages
    .filter(hasAlternates)
    .flatMap((page) => [
      ...checkTwin(site, page),
      ...compare(page, readAlternates(page), expectAlternates(site, page)),
    ]);

function checkTwin(site: Site, page: Page): Violation[] {
  if (!page.locale) return [];
  const twin = `/${page.locale === 'zh' ? 'en' : 'zh'}${page.address.slice(3)}`;
  if (site.findPage(twin)) return [];
  return [
    {
      page: page.address,
      rule,
      message: `The page has no counterpart ${twin}.`,
      hint: 'Build every page in both locales from one route.',
    },
  ];
}

function compare(page: Page, found: Alternates, expected: Alternates): Violation[] {
  const languages = new Set([...expected.keys(), ...found.keys()]);
  return [...languages]
    .filter((lang) => found.get(lang) !== expected.get(lang))
    .map((lang) => ({
      page: page.address,
      rule,
      message: `hreflang="${lang}" leads to ${found.get(lang) ?? '(nothing)'}, not to ${expected.get(lang) ?? '(nothing)'}.`,
      hint: 'Make the alternates in one place from the addresses in src/model/addresses.ts.',
    }));
}
