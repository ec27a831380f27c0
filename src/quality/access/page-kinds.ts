import { getAt } from '../../language/get-at.ts';

/** One kind of page: the route that makes it, in one language, and its pages. */
export interface PageKind {
  /** Route and locale, such as `/en/[instrument]/[measure]`. */
  name: string;
  addresses: string[];
}

/** One segment of a route: fixed, a locale, or anything else. */
const isParameter = (segment: string): boolean => /^\[.+\]$/.test(segment);

/** `[locale]/agencies/index.astro` → its segments, and whether it is the index of a folder. */
interface Route {
  segments: string[];
  isIndex: boolean;
}

/** The routes that write pages; names with an underscore in front are none. What may do without a locale is a route with one and one without. */
function readRoutes(files: readonly string[]): Route[] {
  return files
    .filter((file) => file.endsWith('.astro') && !/(^|\/)_/.test(file))
    .flatMap((file) =>
      file.startsWith('[...locale]/')
        ? [file.replace('[...locale]', '[locale]'), file.replace('[...locale]/', '')]
        : [file],
    )
    .map((file) => {
      const segments = file.replace(/\.astro$/, '').split('/');
      const isIndex = segments.at(-1) === 'index';
      return { segments: isIndex ? segments.slice(0, -1) : segments, isIndex };
    });
}

/**
 * Sorts pages by the route that makes them, so that a new route is a new kind without being named here. As in Astro, fixed
 * segments go before parameters; between two routes of parameters, the index of a folder takes addresses with pages below.
 *
 * @param routeFiles Paths below `src/pages`.
 * @param addresses Addresses of pages. One that no route makes is a kind of its own, so that none is lost.
 */
export function sortByKind(routeFiles: readonly string[], addresses: readonly string[]): PageKind[] {
  const routes = readRoutes(routeFiles);
  const kinds = Map.groupBy(addresses, (address) => nameKind(routes, address, addresses));
  return [...kinds].map(([name, ofKind]) => ({ name, addresses: ofKind }));
}

function nameKind(routes: readonly Route[], address: string, addresses: readonly string[]): string {
  const segments = address
    .replace(/\.html$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  const hasPagesBelow = addresses.some((other) => other !== address && other.startsWith(address));
  const rank = (route: Route): string => {
    const ranks = route.segments.map((segment) =>
      segment === '[locale]' ? 1 : isParameter(segment) ? 2 : 0,
    );
    return `${ranks.join('')}${route.isIndex === hasPagesBelow ? 0 : 1}`;
  };
  const [best] = routes
    .filter(
      (route) =>
        route.segments.length === segments.length &&
        route.segments.every((segment, index) =>
          segment === '[locale]'
            ? /^(zh|en)$/.test(getAt(segments, index))
            : isParameter(segment) || segment === segments[index],
        ),
    )
    .sort((a, b) => rank(a).localeCompare(rank(b)));
  if (!best) return address;
  return `/${best.segments.map((segment, index) => (segment === '[locale]' ? segments[index] : segment)).join('/')}`;
}

/**
 * Of each kind its first page and its longest: faults of a template show on any page, faults of content on the longest.
 *
 * @param lengthOf Characters of a page.
 */
export function pickPages(kinds: readonly PageKind[], lengthOf: (address: string) => number): string[] {
  return kinds.flatMap(({ addresses }) => {
    const longest = addresses.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    return [...new Set([getAt(addresses, 0), longest])];
  });
}
