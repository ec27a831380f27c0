import { expect, test } from 'vitest';

import { findTooNew } from '../../quality/old-browsers/too-new.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

/** What only runs where it exists, by the beginning of the file's name. */
const checkedBefore: Readonly<Record<string, readonly string[]>> = {
  // Notes on terms are shown in popovers, and only where there are popovers.
  'assets/term-popovers': ['.replaceChildren', '.showPopover'],
};

test('scripts have nothing that Chromium 83 or Safari 13 lacks', () => {
  const scripts = site.files.filter((file) => /^(?:assets|embed)\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts).toContain('embed/host.js');
  const found = scripts.flatMap((file) => {
    const checked = Object.entries(checkedBefore).find(([start]) => file.startsWith(start))?.[1] ?? [];
    return findTooNew(site.read(file).toString('utf8'))
      .filter(({ what }) => !checked.includes(what))
      .map(({ what, excerpt }) => `${file} uses ${what}, which the oldest browsers lack: …${excerpt}…`);
  });
  expect(found).toEqual([]);
});
