import type { Page } from 'playwright-core';

import type { PageFinding } from './finding.ts';
import type { CheckName } from './page-checks.ts';

/** Frames that stand beside each other. */
const atOnce = 8;

/**
 * Opens pages in frames of an empty page, several at once, and runs checks in each. A page of its own costs a browser several times as much.
 *
 * @param page An open page of the same site with the scripts of `in-page.ts`.
 * @param urls Absolute.
 * @param width Of a frame, in CSS pixels.
 * @param look Given what each page has by its URL.
 */
export async function checkInFrames(
  page: Page,
  urls: readonly string[],
  width: number,
  names: readonly CheckName[],
  look: (url: string, found: readonly (readonly [rule: string, findings: PageFinding[]])[]) => void,
): Promise<void> {
  for (let start = 0; start < urls.length; start += atOnce) {
    const found = await page.evaluate(openFrames, [urls.slice(start, start + atOnce), width, names] as const);
    for (const [url, results] of found) look(url, results);
  }
}

/** It runs inside the page. */
function openFrames([urls, width, names]: readonly [readonly string[], number, readonly CheckName[]]) {
  return Promise.all(
    urls.map(async (url) => {
      const frame = document.createElement('iframe');
      frame.width = String(width);
      frame.height = '768';
      frame.src = url;
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      document.body.append(frame);
      await loaded;
      const inside = frame.contentWindow;
      if (inside === null) throw new Error(`${url} has no window.`);
      await new Promise((resolve) => inside.requestIdleCallback(resolve, { timeout: 2000 }));
      const {
        makeTools,
        checks,
      }: { makeTools(): unknown; checks: Record<string, (tools: unknown) => unknown> } = Reflect.get(
        inside,
        'accessChecks',
      );
      const tools = makeTools();
      const results: [rule: string, findings: PageFinding[]][] = [];
      for (const name of names) results.push([name, (await checks[name]?.(tools)) as PageFinding[]]);
      frame.remove();
      return [url, results] as const;
    }),
  );
}
