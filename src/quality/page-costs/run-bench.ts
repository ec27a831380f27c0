import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { findBrowser } from '../browser/find-browser.ts';
import { writeFontsConfig } from '../browser/fonts.ts';
import { serveCompressed } from './brotli-server.ts';
import { choosePages } from './choose-pages.ts';
import { installLighthouse, lighthouseVersion, readDevToolsPort, runLighthouse } from './lighthouse.ts';
import { summariseRuns, type LighthouseRun } from './lighthouse-report.ts';
import { desktop, measurePages, phone } from './measure-page.ts';
import { whyNoindex } from './noindex.ts';
import type { BenchRow, Circumstances } from './report.ts';
import { readSitePages } from './site-pages.ts';

/** What is to be measured. */
export interface BenchSettings {
  /** The built site. */
  site: string;
  /** Slugs of the prose pages. */
  prose: readonly string[];
  /** Folder within node_modules for what is installed or unpacked at the first use. */
  cache: string;
  /** Only pages of these kinds; all when empty. */
  kinds: readonly string[];
  /** How often Lighthouse judges each page; 0 leaves it out. */
  lighthouseRuns: number;
  /** Told how far it is. */
  say: (line: string) => void;
}

/**
 * Measures one page of every kind in every language.
 *
 * @throws when there is no built site, a page is of no known kind, or a kind asked for does not exist.
 */
export async function runBench(
  settings: BenchSettings,
): Promise<{ rows: BenchRow[]; circumstances: Circumstances }> {
  const { site, cache, say } = settings;
  const { pages, known, base } = readSitePages(site, settings.prose);
  const staying = pages.filter(({ redirect }) => !redirect);
  const chosen = pickKinds(choosePages(staying, known), settings.kinds);
  const noindex = new Set(pages.filter((page) => page.noindex).map(({ address }) => address));
  const lighthouse = settings.lighthouseRuns > 0 ? installLighthouse(join(cache, 'bench'), say) : null;

  const server = await serveCompressed(site, base);
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const { executablePath, env } = await findBrowser(join(cache, 'test-browser'));
  const launchOptions = {
    executablePath,
    args: ['--no-sandbox', '--remote-debugging-port=0'],
    env: { ...process.env, ...env, ...writeFontsConfig(join(cache, 'test-browser')) },
  };
  const browser = await chromium.launch(launchOptions);
  try {
    const costs = await measurePages(
      browser,
      server.url,
      chosen.map(({ address }) => address),
      [phone, desktop],
    );
    const rows = chosen.map((page, index): BenchRow => {
      const cost = costs[index];
      if (cost === undefined) throw new Error(`The page ${page.address} was not measured.`);
      const reason = noindex.has(page.address) ? { noindex: whyNoindex(page.kind, page.address) } : {};
      return { page, cost, ...reason };
    });
    if (lighthouse !== null) {
      // Lighthouse opens tabs through the developer tools' port, which only a profile of its own tells.
      const judged = await chromium.launchPersistentContext(profile, launchOptions);
      const port = readDevToolsPort(profile);
      for (const row of rows) {
        say(`Lighthouse: ${row.page.address}`);
        const url = new URL(row.page.address.slice(1), server.url).href;
        const runs: LighthouseRun[] = [];
        for (let run = 0; run < settings.lighthouseRuns; run += 1)
          runs.push(await runLighthouse(lighthouse, port, url));
        row.lighthouse = summariseRuns(runs);
      }
      await judged.close();
    }
    return { rows, circumstances: describeMachine(browser.version(), lighthouse !== null) };
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function pickKinds<Page extends { kind: string }>(
  pages: readonly Page[],
  kinds: readonly string[],
): readonly Page[] {
  const existing = new Set(pages.map(({ kind }) => kind));
  const unknown = kinds.filter((kind) => !existing.has(kind));
  if (unknown.length > 0) {
    throw new Error(
      `There is no page of the kind ${unknown.join(', ')}. The kinds are: ${[...existing].sort().join(', ')}.`,
    );
  }
  return kinds.length === 0 ? pages : pages.filter(({ kind }) => kinds.includes(kind));
}

function describeMachine(browser: string, withLighthouse: boolean): Circumstances {
  const processors = cpus();
  return {
    date: new Date(),
    cpu: processors[0]?.model.trim() ?? 'an unknown processor',
    cores: processors.length,
    node: process.version,
    browser,
    lighthouse: withLighthouse ? lighthouseVersion : null,
  };
}
