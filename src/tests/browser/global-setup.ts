import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import { findBrowserCache } from '../../quality/browser/browser-cache.ts';
import { findBrowser } from '../../quality/browser/find-browser.ts';
import { writeFontsConfig } from '../../quality/browser/fonts.ts';
import { findTestedSite } from '../site/built-site.ts';
import { serveFolder } from '../../quality/browser/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served; ends in a slash. */
    siteUrl: string;
    /** The same server under a host name that browsers do not trust, as a plain http site in the open has. */
    plainSiteUrl: string;
    /** Where the one browser of the run listens. */
    browserEndpoint: string;
  }
}

/** A host name that the browser resolves to this machine, but does not take for a secure context. */
const plainHost = 'plain-http.test';

/**
 * Switches the sandbox off (it needs rights that containers lack), with it the process that starts others, so that the system counts their
 * time with that of the tests, and keeps the browser off the network; nothing else.
 */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--host-resolver-rules=MAP ${plainHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

/** Starts one browser and one server of the tested site for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dist } = findTestedSite({ ...process.env, ...project.config.env });
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site at ${dist}. Run \`npm run build\` first.`);
  }
  const cache = findBrowserCache(project.config.root);
  const { executablePath, env } = await findBrowser(cache);
  const browser = await chromium.launchServer({
    executablePath,
    args: browserArguments,
    env: { ...process.env, ...env, ...writeFontsConfig(cache) },
  });
  const server = await serveFolder(dist);
  project.provide('siteUrl', server.url);
  project.provide('plainSiteUrl', server.url.replace('127.0.0.1', plainHost));
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
