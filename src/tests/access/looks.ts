import type { Page } from 'playwright-core';

/** How a page is looked at. In forced colours the browser replaces ours by those of the reader. */
export interface Look {
  /** Width of the window in CSS pixels. */
  width: number;
  colours: 'light' | 'dark' | 'forced';
}

/** The look in which everything is checked on every page: a phone by day. */
export const firstLook: Look = { width: 320, colours: 'light' };

/** The six looks of the site. Widths stand apart from colours so that a window changes its size once. */
export const allLooks: readonly Look[] = [320, 1280].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);

/** Gives an open page another look. */
export async function setLook(page: Page, { width, colours }: Look): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 768 });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
}

/** A look in words, for messages. */
export function nameLook({ width, colours }: Look): string {
  return `${width} px, ${colours === 'forced' ? 'forced colours' : colours}`;
}

/**
 * Findings of several looks as one list: what is found in more than one is listed once, with all of them.
 *
 * @param found Findings, on one line each, by look.
 */
export function mergeLooks(found: ReadonlyMap<Look, readonly string[]>): string[] {
  const looks = new Map<string, string[]>();
  for (const [look, findings] of found) {
    for (const finding of findings) looks.set(finding, [...(looks.get(finding) ?? []), nameLook(look)]);
  }
  return [...looks].map(([finding, names]) => `(${names.join('; ')}) ${finding}`);
}
