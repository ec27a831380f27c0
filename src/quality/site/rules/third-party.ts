import type { PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import { resolveLink, type Site } from '../site.ts';
import type { Violation } from '../violation.ts';
import { findPageLinks, findStyleLinks } from './links.ts';

const rule = 'third-party';

/** `rel` words of links that a reader follows or a crawler reads; with any other, the browser loads the address itself. */
const passiveRelations = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
  'search',
]);

/** Elements whose addresses are followed only when a reader asks for it. */
const passiveElements = new Set(['a', 'area', 'blockquote', 'meta', 'q']);

/**
 * Opening a page asks no other site for anything: scripts, styles, fonts, pictures, frames, hints, form targets. Style sheets
 * that no page uses are not opened.
 */
export const checkThirdParty: Rule = (site) => {
  const loads = site.pages.flatMap((page) =>
    findPageLinks(page).flatMap(({ element, href, line }) =>
      element !== undefined && isLoaded(element) ? [{ page, tag: element.tag, href, line }] : [],
    ),
  );
  const sheets = followImports(
    site,
    loads.flatMap(({ page, href }) => findSheet(site, page, href) ?? []),
  );
  return [
    ...loads.flatMap(({ page, tag, href, line }) =>
      report(site, page, page.address, href, `A ${tag} loads`, line),
    ),
    ...sheets.flatMap((file) =>
      findStyleLinks(site.read(file).toString('utf8')).flatMap((href) =>
        report(site, { address: `/${file}` }, file, href, 'A style sheet loads', undefined),
      ),
    ),
  ];
};

/** The file of a style sheet of the site; undefined for other addresses. */
function findSheet(site: Site, from: { address: string }, href: string): string | undefined {
  const target = resolveLink(site, from, href);
  const file = target.kind === 'internal' ? target.path.slice(1) : '';
  return file.endsWith('.css') && site.files.includes(file) ? file : undefined;
}

/** The style sheets and those they import, each once, sorted. */
function followImports(site: Site, sheets: readonly string[]): string[] {
  const known = new Set(sheets);
  for (const file of known) {
    for (const href of findStyleLinks(site.read(file).toString('utf8'))) {
      const imported = findSheet(site, { address: `/${file}` }, href);
      if (imported) known.add(imported);
    }
  }
  return [...known].sort();
}

function isLoaded({ tag, attributes }: PageElement): boolean {
  if (passiveElements.has(tag)) return false;
  if (tag !== 'link') return true;
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return !relations.every((relation) => passiveRelations.has(relation));
}

function report(
  site: Site,
  from: { address: string },
  page: string,
  href: string,
  subject: string,
  line: number | undefined,
): Violation[] {
  const target = resolveLink(site, from, href);
  if (target.kind !== 'external' && target.kind !== 'other') return [];
  return [
    {
      page,
      rule,
      message: `${subject} "${href.slice(0, 80)}" from elsewhere.`,
      hint: 'Put the file into public/ or src/ so that the site serves it itself.',
      line,
    },
  ];
}
