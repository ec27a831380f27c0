import { readSite } from '../site/site.ts';
import type { KnownNames } from './page-kinds.ts';

/** A page of the built site. */
interface SitePage {
  address: string;
  /** Its HTML as written. */
  html: Buffer;
  /** Bytes of its HTML. */
  size: number;
  /** True for a page that only leads on. */
  redirect: boolean;
  /** True when it asks search engines to leave it out. */
  noindex: boolean;
}

/** The pages of a built site and the names that tell their kinds. */
export interface SitePages {
  pages: readonly SitePage[];
  known: KnownNames;
  /** Sub-path it was built for. */
  base: string;
}

/**
 * Reads every page of a built site. Instruments are known by their whole text, which only they have.
 *
 * @param folder - The built site.
 * @param prose - Slugs of the prose pages.
 */
export function readSitePages(folder: string, prose: readonly string[]): SitePages {
  const site = readSite(folder);
  const pages = site.files
    // Sheets of share kits are files to print, not pages.
    .filter((file) => file.endsWith('.html') && !file.startsWith('kit/'))
    .map((file) => {
      const html = site.read(file);
      const text = html.toString('utf8');
      return {
        address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        size: html.length,
        redirect: /<meta http-equiv="refresh"/i.test(text),
        noindex: /<meta name="robots" content="[^"]*noindex/.test(text),
      };
    });
  const instruments = pages.flatMap(({ address }) => /^\/([^/]+)\/text\/$/.exec(address)?.[1] ?? []);
  return { pages, known: { instruments, prose }, base: site.base };
}
