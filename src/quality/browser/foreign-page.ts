import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import type { BrowserContext } from 'playwright-core';

import { contentTypes } from './static-server.ts';

/** A page of another site, and the policy that its server sends. */
export interface ForeignPage {
  policy: string;
  /** Content of its body. */
  body: string;
}

/**
 * Makes pages of other sites, and the portal under its own public address, so that both are foreign to each other as they are in the open:
 * what stands in the code to paste is used as it stands.
 *
 * @param portal Folder of the built site, and its public address.
 * @param pages By absolute address. What is neither is not there.
 */
export async function serveForeignPages(
  context: BrowserContext,
  portal: { folder: string; origin: string; base: string },
  pages: Readonly<Record<string, ForeignPage>>,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const page = pages[href];
    if (page !== undefined) {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': page.policy },
        body: `<!doctype html><html lang="en"><head><title>A partner</title></head><body>${page.body}</body></html>`,
      });
    } else if (origin === portal.origin && pathname.startsWith(portal.base)) {
      const path = decodeURIComponent(pathname.slice(portal.base.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      await route.fulfill({
        contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
        body: readFileSync(join(portal.folder, file)),
      });
    } else {
      await route.abort();
    }
  });
}
