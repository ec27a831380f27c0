import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** How a visitor comes. */
export interface VisitOptions {
  /** Language of the browser. */
  locale?: 'zh-CN' | 'en';
  /** Width of the window in CSS pixels. */
  width?: number;
  scheme?: 'light' | 'dark';
  /** True: the device has a touch screen. */
  touch?: boolean;
  /** False: scripts do not run. */
  javaScript?: boolean;
  /** Where the site is served; ends in a slash. */
  siteUrl?: string;
  /** Scripts that run in each page before its own. */
  initScripts?: readonly string[];
}

/** One visitor with a browser profile of their own. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /**
   * Everything that should not happen, as it happened: console messages, errors, breaches of the content security policy,
   * answers that are errors, requests to other origins.
   */
  problems: string[];
  /** Opens an address below the base, such as `/zh/?q=1#a`, and waits until its scripts have run. */
  open(address: string): Promise<void>;
  /** The address in the bar, from below the base on, decoded: path, query and fragment. */
  address(): string;
  /** Another tab of the same profile, watched in the same way. */
  openTab(): Promise<Visitor>;
  leave(): Promise<void>;
}

/** Milliseconds after which a page that does nothing is given up, on the busiest machine. */
const patience = 120_000;

let connection: Promise<Browser> | undefined;

/** The one browser of the run. */
function getBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

/** Starts a visit with an empty profile. */
export async function startVisit(options: VisitOptions = {}): Promise<Visitor> {
  const browser = await getBrowser();
  const context = await browser.newContext({
    locale: options.locale ?? 'zh-CN',
    viewport: { width: options.width ?? 1024, height: 768 },
    colorScheme: options.scheme ?? 'light',
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  if (options.javaScript !== false) {
    await context.exposeBinding('reportPolicyViolation', (_source, violation: string) =>
      problems.push(`Content security policy: ${violation}`),
    );
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report: unknown = Reflect.get(window, 'reportPolicyViolation');
        if (typeof report !== 'function') return;
        report(`${event.effectiveDirective} blocked ${event.blockedURI || event.sample} on ${document.URL}`);
      });
    });
  }
  context.setDefaultTimeout(patience);
  return openTab(context, problems, options);
}

async function openTab(context: BrowserContext, problems: string[], options: VisitOptions): Promise<Visitor> {
  const siteUrl = options.siteUrl ?? inject('siteUrl');
  const page = await context.newPage();
  for (const content of options.initScripts ?? []) await page.addInitScript({ content });
  watch(page, problems, new URL(siteUrl).origin);
  return {
    page,
    context,
    problems,
    async open(address) {
      await page.goto(new URL(address.slice(1), siteUrl).href);
      await settle(page);
    },
    address: () => `/${decodeURI(page.url().slice(siteUrl.length))}`,
    openTab: () => openTab(context, problems, options),
    leave: () => context.close(),
  };
}

/** Waits until the page has nothing left to do at once, so that what its scripts complain about has been said. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 })),
  );
}

function watch(page: Page, problems: string[], origin: string): void {
  const report = (what: string): void => {
    problems.push(`${page.url()}: ${what}`);
  };
  page.on('console', (message) => report(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) report(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`status ${response.status()} for ${response.url()}`);
  });
}
