import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

import type { Site } from '../../model/schemas/site.ts';

/** Where a built site is, and under which address it will be published. */
export interface BuiltFolder {
  /** Absolute path. */
  folder: string;
  site: Pick<Site, 'origin' | 'base'>;
}

/** Types that a browser insists on. */
const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The type that a host would send with a file. */
export function getContentType(file: string): string {
  return contentTypes[extname(file)] ?? 'application/octet-stream';
}

/** The file that a host would send for an address; `undefined` where it has none. */
export function findBuiltFile({ folder, site }: BuiltFolder, url: string): string | undefined {
  const start = `${site.origin}${site.base}`;
  const path = decodeURI(url.replace(/[?#].*$/, ''));
  if (!path.startsWith(start)) return undefined;
  const file = resolve(join(folder, path.slice(start.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = path.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(found) && statSync(found).isFile() ? found : undefined;
}
