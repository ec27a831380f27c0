import type { Page } from 'playwright-core';

import { settings } from '../../views/parts/setting-choices.ts';

/** How a page is looked at. In forced colours the browser replaces ours by those of the reader. */
export interface Look {
  /** Width of the window in CSS pixels. */
  width: number;
  colours: 'light' | 'dark' | 'forced';
  /** True: the reader has chosen the largest letters and high contrast in the portal's own settings. */
  largePrint?: boolean;
}

/** What the root element carries then. */
export const largePrintClasses: readonly string[] = [settings.size.largest, settings.contrast.high];

/** The look in which everything is checked on every page: a phone by day. */
export const firstLook: Look = { width: 320, colours: 'light' };

/** The six looks of the site. Widths stand apart from colours so that a window changes its size once. */
export const allLooks: readonly Look[] = [320, 1280].flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
);

/** Large print, which older readers may choose, on a phone by day and on a desktop by night. */
export const largePrintLooks: readonly Look[] = [
  { width: 320, colours: 'light', largePrint: true },
  { width: 1280, colours: 'dark', largePrint: true },
];

/** Gives an open page another look. */
export async function setLook(page: Page, { width, colours, largePrint = false }: Look): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 768 });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
  await page.evaluate(
    ([classes, isOn]) => {
      for (const name of classes) document.documentElement.classList.toggle(name, isOn);
    },
    [largePrintClasses, largePrint] as const,
  );
}

/** A look in words, for messages. */
export function nameLook({ width, colours, largePrint = false }: Look): string {
  return `${width} px, ${colours === 'forced' ? 'forced colours' : colours}${largePrint ? ', large print' : ''}`;
}

/**
 * Findings of several looks as one list: what is found in more than one is listed once, with all of them.
 *
 * @param found Findings, on one line each, by look.
 */
export function mergeLooks(found: ReadonlyMap<Look, readonly string[]>): string[] {
  const each = [...found].flatMap(([look, findings]) =>
    findings.map((finding) => ({ finding, name: nameLook(look) })),
  );
  return [...Map.groupBy(each, ({ finding }) => finding)].map(
    ([finding, looks]) => `(${looks.map(({ name }) => name).join('; ')}) ${finding}`,
  );
}
