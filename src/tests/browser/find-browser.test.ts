import { expect, inject, test } from 'vitest';
import { chromium } from 'playwright-core';

import { findBrowser } from '../../quality/browser/find-browser.ts';

test('a browser that does not start is an error that says what to do', async () => {
  const before = process.env['CHROMIUM_PATH'];
  process.env['CHROMIUM_PATH'] = '/no/such/browser';
  try {
    await expect(findBrowser('/tmp')).rejects.toThrow(
      /^No browser can be started for the browser tests: CHROMIUM_PATH is \/no\/such\/browser, .*Install Chrome or Chromium/,
    );
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  }
});

test('the browser of the run has glyphs for Chinese: different characters look different', async () => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const page = await browser.newPage({ viewport: { width: 100, height: 100 } });
  const pictures = new Set<string>();
  for (const character of ['湖', '渡', '苇', '\u{10FFFD}']) {
    await page.setContent(`<p style="font-size:40px">${character}`);
    pictures.add((await page.screenshot()).toString('base64'));
  }
  expect(pictures.size).toBe(4);
  await browser.close();
});
