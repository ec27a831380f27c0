import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { findLinks, readPage, type Page } from './page.ts';

/** A built site as the rules see it. */
export interface Site {
  /** Scheme and host of its absolute addresses, such as `https://portal.example`; no slash at the end. */
  origin: string;
  /** Sub-path it was built for; begins and ends with a slash. */
  base: string;
  /** All pages, sorted by address; read at the first use. */
  readonly pages: readonly Page[];
  /** Sheets of share kits, sorted by address: HTML to print, which is no page of the portal; read at the first use. */
  readonly sheets: readonly Page[];
  /** Paths of all files below the folder, such as `zh/index.html`, sorted. */
  files: readonly string[];
  /** The content of a file; throws when there is no such file. */
  read(file: string): Buffer;
  /** The page at an address below the base, such as `/zh/`. */
  findPage(address: string): Page | undefined;
}

/** Where the site says it is published. */
export interface PublicAddress {
  origin: string;
  base: string;
}

/**
 * Reads a built site. A folder without pages is an error, so that no check passes because there was nothing to check.
 *
 * @param folder Absolute path, usually of `dist/`.
 */
export function readSite(folder: string): Site {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site at ${folder}. Run \`npm run build\` first.`);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return siteFromFiles(new Map(files.map((file) => [file, () => readFileSync(join(folder, file))])));
}

/**
 * A site from files in memory or on disk.
 *
 * @param contents Path below the site's folder → how to get the content.
 * @param publicAddress Origin and base; when absent, the canonical address of the page `/` tells them.
 */
export function siteFromFiles(
  contents: ReadonlyMap<string, () => Buffer | string>,
  publicAddress?: PublicAddress,
): Site {
  const files = [...contents.keys()].sort();
  let pagesByAddress: Map<string, Page> | undefined;
  let sheets: Page[] | undefined;
  const read = (file: string): Buffer => {
    const content = contents.get(file);
    if (!content) throw new Error(`The site has no file ${file}. Its files are listed in \`files\`.`);
    return Buffer.from(content());
  };
  const readAll = (choose: (file: string) => boolean): Page[] =>
    files
      .filter((file) => file.endsWith('.html') && choose(file))
      .map((file) => readPage(fileToAddress(file), read(file).toString('utf8')))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
  const pages = (): Map<string, Page> => {
    pagesByAddress ??= new Map(readAll((file) => !isSheet(file)).map((page) => [page.address, page]));
    return pagesByAddress;
  };
  const { origin, base } = publicAddress ?? findPublicAddress(contents.get('index.html')?.().toString());
  return {
    origin,
    base,
    files,
    read,
    get pages() {
      return [...pages().values()];
    },
    get sheets() {
      sheets ??= readAll(isSheet);
      return sheets;
    },
    findPage: (address) => pages().get(address),
  };
}

const isSheet = (file: string): boolean => file.startsWith('kit/');

/** `zh/index.html` → `/zh/`; other files keep their name: `404.html` → `/404.html`. */
function fileToAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Origin and base from the canonical address of the gateway. */
function findPublicAddress(gateway = ''): PublicAddress {
  const canonical = findLinks(readPage('/', gateway), 'canonical')[0]?.attributes.get('href');
  if (!canonical || !URL.canParse(canonical)) {
    throw new Error(
      `The page / has the canonical address ${canonical ?? '(none)'}, so the site's origin is unknown. ` +
        'Give it an absolute canonical address made from content/site.yaml.',
    );
  }
  const { origin, pathname } = new URL(canonical);
  return { origin, base: pathname };
}

/** The absolute address of a page. */
export function absoluteAddress(site: Pick<Site, 'origin' | 'base'>, address: string): string {
  return `${site.origin}${site.base}${address.slice(1)}`;
}

/** Where a link on a page leads. */
export type Target =
  | { kind: 'internal'; path: string; fragment: string; absolute: boolean }
  | { kind: 'outside-base'; path: string }
  | { kind: 'external'; url: URL }
  | { kind: 'other'; scheme: string }
  | { kind: 'unreadable' };

/**
 * Resolves a link as a browser would.
 *
 * @returns For `internal`, `path` is the path below the base, beginning with a slash, decoded; `fragment` is decoded and
 *   without `#`.
 */
export function resolveLink(
  site: Pick<Site, 'origin' | 'base'>,
  page: Pick<Page, 'address'>,
  href: string,
): Target {
  const from = absoluteAddress(site, page.address);
  if (!URL.canParse(href.trim(), from)) return { kind: 'unreadable' };
  const url = new URL(href.trim(), from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other', scheme: url.protocol };
  if (url.origin !== site.origin) return { kind: 'external', url };
  const path = decode(url.pathname);
  if (!path.startsWith(site.base)) return { kind: 'outside-base', path };
  return {
    kind: 'internal',
    path: path.slice(site.base.length - 1),
    fragment: decode(url.hash.slice(1)),
    absolute: URL.canParse(href.trim()),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
