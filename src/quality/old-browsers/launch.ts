import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium, type Browser } from 'playwright-core';

import { findBrowser, type FoundBrowser } from '../browser/find-browser.ts';
import { writeFontsConfig } from '../browser/fonts.ts';
import { fetchBrowser } from './fetch-browser.ts';
import type { OldBrowser } from './old-browsers.ts';

const root = join(import.meta.dirname, '../../..');

/** Folder for what is fetched; its name is that of the job. */
const cache = join(root, 'node_modules', '.cache', 'compat');

/** Starts an old browser and makes it confirm its version. */
export async function launchOld(old: OldBrowser): Promise<Browser> {
  const browser = await launch(fetchBrowser(old, cache));
  if (!browser.version().startsWith(`${old.major}.`)) {
    await browser.close();
    throw new Error(
      `${old.package}@${old.packageVersion} should bring Chromium ${old.major}, but it says ${browser.version()}. ` +
        `Correct src/quality/old-browsers/old-browsers.ts, or remove ${cache}.`,
    );
  }
  return browser;
}

/** Starts the browser of the browser tests, which the old ones are compared with. */
export async function launchCurrent(): Promise<Browser> {
  return launch(await findBrowser(join(root, 'node_modules', '.cache', 'test-browser')));
}

/** Starts a browser that has shown it can open a page: Chromium 92 hangs at its first one now and then, and works when started again. */
async function launch(found: FoundBrowser): Promise<Browser> {
  for (let attempt = 1; ; attempt += 1) {
    const browser = await start(found);
    const opened = browser.newPage().then((page) => page.close());
    const inTime = await Promise.race([opened.then(() => true), sleep(10_000, false, { ref: false })]);
    if (inTime) return browser;
    opened.catch(() => undefined);
    await browser.close();
    if (attempt === 3) throw new Error(`${found.executablePath} starts but opens no page, three times over.`);
  }
}

/** The same fonts for all, so that sizes can be compared; the network is out of reach. */
function start({ executablePath, env }: FoundBrowser): Promise<Browser> {
  mkdirSync(cache, { recursive: true });
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    env: { ...process.env, ...env, ...writeFontsConfig(cache) },
  });
}
