import { getAt } from '../../../language/get-at.ts';
import type { Page, PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import { resolveLink, type Site } from '../site.ts';
import type { Violation } from '../violation.ts';

const rule = 'links';

/** Attributes that hold an address, by element. `srcset` holds several. */
const linkAttributes: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  blockquote: ['cite'],
  button: ['formaction'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src', 'formaction'],
  link: ['href', 'imagesrcset'],
  object: ['data'],
  q: ['cite'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Meta elements whose content is an address. */
const linkMetas = new Set(['og:url', 'og:image', 'og:see_also', 'twitter:image']);

/** One address in a file of the site. */
export interface Link {
  href: string;
  line: number | undefined;
  /** The element that holds it; undefined in style sheets and redirects. */
  element?: PageElement;
}

/** Every address a page holds, in order: links, assets, redirects, social cards. */
export function findPageLinks(page: Page): Link[] {
  const links: Link[] = [];
  for (const element of page.elements) {
    for (const name of linkAttributes[element.tag] ?? []) {
      const value = element.attributes.get(name);
      if (value === undefined) continue;
      const addresses = name.endsWith('srcset') ? splitSrcset(value) : [value];
      for (const href of addresses) links.push({ href, line: element.line, element });
    }
    const metaName = element.attributes.get('property') ?? element.attributes.get('name') ?? '';
    const content = element.attributes.get('content');
    if (element.tag === 'meta' && linkMetas.has(metaName) && content !== undefined) {
      links.push({ href: content, line: element.line, element });
    }
  }
  if (page.redirect) links.push({ href: page.redirect.target, line: page.redirect.line });
  return links;
}

/** `a.png 1x, b.png 2x` → the two addresses. */
function splitSrcset(value: string): string[] {
  return value.split(',').flatMap((candidate) => candidate.match(/\S+/) ?? []);
}

/** Addresses in a style sheet: `url(…)` and `@import "…"`. */
export function findStyleLinks(css: string): string[] {
  return [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g)].map(
    (match) => match[2] ?? getAt(match, 4),
  );
}

/** Every address that points into the site, from pages and style sheets, leads to a page, a file or a fragment that exists. */
export const checkLinks: Rule = (site) => [
  ...site.pages.flatMap((page) =>
    findPageLinks(page).flatMap((link) => checkLink(site, page, page.address, link)),
  ),
  ...site.files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const place = { address: `/${file}` };
      return findStyleLinks(site.read(file).toString('utf8')).flatMap((href) =>
        checkLink(site, place, file, { href, line: undefined }),
      );
    }),
];

function checkLink(site: Site, from: Pick<Page, 'address'>, page: string, { href, line }: Link): Violation[] {
  const target = resolveLink(site, from, href);
  const report = (message: string, hint: string): Violation[] => [{ page, rule, message, hint, line }];
  switch (target.kind) {
    case 'external':
    case 'other':
      return [];
    case 'unreadable':
      return report(`The address "${href}" cannot be read.`, 'Write a valid address.');
    case 'outside-base':
      return report(
        `The address "${href}" leads outside the base path ${site.base}.`,
        'Make the address in src/model/addresses.ts, which adds the base path.',
      );
    case 'internal': {
      const { path, fragment } = target;
      const found = site.findPage(path);
      if (!found && !site.files.includes(path.slice(1))) {
        return site.findPage(`${path}/`)
          ? report(`The address "${href}" lacks its closing slash.`, `Write it as "${path}/".`)
          : report(
              `The address "${href}" leads nowhere: the site has no ${path}.`,
              'Correct the address or build that page.',
            );
      }
      const id = fragment.replace(/:~:.*$/, '');
      if (id === '' || (found && (found.fragments.has(id) || id === 'top'))) return [];
      return report(
        `The address "${href}" leads to the fragment #${id}, which ${path} does not have.`,
        'Correct the fragment or give the element on that page this id.',
      );
    }
  }
}
