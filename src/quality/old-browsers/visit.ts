import type { Browser, BrowserContext, Page } from 'playwright-core';

/** One visit with an empty profile, and what went wrong during it. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Console errors, thrown errors, failed requests, with the address of the page. */
  problems: string[];
  open(address: string): Promise<void>;
  leave(): Promise<void>;
}

/** How the visitor comes. */
export interface VisitOptions {
  javaScript?: boolean;
  scheme?: 'light' | 'dark';
}

/** Said by browsers below 97 of the source that lets newer ones run WebAssembly; they ignore it, as they should. */
const harmless = /invalid source: ''wasm-unsafe-eval''/;

/**
 * Starts a visit.
 *
 * @param siteUrl - Where the site is served; ends in a slash.
 */
export async function startVisit(
  browser: Browser,
  siteUrl: string,
  { javaScript = true, scheme = 'light' }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    javaScriptEnabled: javaScript,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !harmless.test(message.text()))
      problems.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: error: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`${page.url()}: no answer from ${request.url()}`));
  return {
    page,
    context,
    problems,
    async open(address) {
      await page.goto(new URL(address.slice(1), siteUrl).href, { waitUntil: 'networkidle' });
    },
    leave: () => context.close(),
  };
}
