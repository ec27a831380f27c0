import type { Page } from 'playwright-core';

import type { PageFinding } from './finding.ts';
import type { CheckName } from './page-checks.ts';

/** Frames that stand beside each other. */
const atOnce = 8;

/** One look at a page in a frame. */
interface FramePass {
  /** Of the frame, in CSS pixels. */
  width: number;
  /** True: letters are twice as large. */
  isDoubled?: boolean;
  names: readonly CheckName[];
}

/** How pages are looked at in frames. */
export interface FramePlan {
  /** True: what can be unfolded is open, and the document is written out. */
  isUnfolded?: boolean;
  passes: readonly FramePass[];
}

/** What a page has. */
export interface FramedPage {
  url: string;
  /** The document as scripts have left it, without the doctype; empty where it was not asked for. */
  html: string;
  /** For each pass what each check found. */
  passes: readonly (readonly (readonly [rule: string, findings: PageFinding[]])[])[];
}

/** Opens the empty page of the site, in which frames are hung. */
export async function openFrameHost(page: Page, siteUrl: string): Promise<void> {
  const url = `${siteUrl}frames-in-test.html`;
  await page.route(url, (route) =>
    route.fulfill({ body: '<!doctype html><title>Frames</title>', contentType: 'text/html' }),
  );
  await page.goto(url);
}

/**
 * Opens pages in frames, several at once, and runs checks in each. A page of its own costs a browser several times as much.
 *
 * @param page At the page of {@link openFrameHost}, with the scripts of `in-page.ts`.
 * @param urls Absolute.
 * @param look Given what each page has.
 */
export async function checkInFrames(
  page: Page,
  urls: readonly string[],
  plan: FramePlan,
  look: (framed: FramedPage) => void | Promise<void>,
): Promise<void> {
  for (let start = 0; start < urls.length; start += atOnce) {
    for (const framed of await page.evaluate(openFrames, [
      urls.slice(start, start + atOnce),
      plan,
    ] as const)) {
      await look(framed);
    }
  }
}

/** It runs inside the page. */
function openFrames([urls, { isUnfolded = false, passes }]: readonly [readonly string[], FramePlan]) {
  return Promise.all(
    urls.map(async (url) => {
      const frame = document.createElement('iframe');
      frame.width = String(passes[0]?.width);
      frame.height = '768';
      frame.src = url;
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      document.body.append(frame);
      await loaded;
      const inside = frame.contentWindow;
      if (inside === null) throw new Error(`${url} has no window.`);
      await new Promise((resolve) => inside.requestIdleCallback(resolve, { timeout: 2000 }));
      const root = inside.document.documentElement;
      if (isUnfolded) for (const details of root.querySelectorAll('details')) details.open = true;
      const html = isUnfolded ? root.outerHTML : '';
      const {
        makeTools,
        checks,
      }: { makeTools(): unknown; checks: Record<string, (tools: unknown) => unknown> } = Reflect.get(
        inside,
        'accessChecks',
      );
      const found: [rule: string, findings: PageFinding[]][][] = [];
      for (const { width, isDoubled = false, names } of passes) {
        frame.width = String(width);
        root.style.fontSize = isDoubled ? '200%' : '';
        const tools = makeTools();
        const results: [rule: string, findings: PageFinding[]][] = [];
        for (const name of names) results.push([name, (await checks[name]?.(tools)) as PageFinding[]]);
        found.push(results);
      }
      frame.remove();
      return { url, html, passes: found };
    }),
  );
}
