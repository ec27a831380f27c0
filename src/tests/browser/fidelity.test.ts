import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';
import { samplePortalRoot } from '../samples/portal.ts';

/** The text as received. */
const issued = readFileSync(join(samplePortalRoot, 'seeds', 'ferry-2023', 'source.txt'));

/** Follows the link of the main content that leads to the page of the address. */
async function follow({ page }: Visitor, address: RegExp): Promise<void> {
  const links = page.locator('main a:visible');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const index = hrefs.findIndex((href) => address.test(href));
  if (index < 0) throw new Error(`${page.url()} has no link to ${address}. It leads to ${hrefs.join(', ')}.`);
  await links.nth(index).click();
  await page.waitForURL((url) => address.test(`${url.pathname}${url.hash}`));
}

/** The bytes that the page offers as the issued text, as a visitor gets them who clicks the link. */
async function download({ page }: Visitor): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main a[download]:visible').first().click(),
  ]);
  expect(file.suggestedFilename()).toBe('source.txt');
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe.each(['zh', 'en'])('whoever has to prove that a page says what was issued (%s)', (locale) => {
  test('comes from a measure to its line, and from there to the reason of a change and back', async () => {
    const visitor = await startVisit({ locale: locale === 'zh' ? 'zh-CN' : 'en' });
    const { page } = visitor;
    await visitor.open(`/${locale}/ferry-2023/8/`);
    await follow(visitor, new RegExp(`/${locale}/ferry-2023/source/#line-\\d+$`));
    const line = page.locator('[data-line]:target');
    expect(await line.locator('[data-text=issued]').textContent()).toContain('规范夜航和大风停航');
    expect(await line.locator('[data-text=shown]').textContent()).toContain('规范夜航和大风停航');
    expect(await line.boundingBox().then((box) => box && box.y >= 0 && box.y < 700)).toBe(true);
    const lineAddress = visitor.address();
    await line.locator('a[href^="#change-"]').nth(1).click();
    const change = page.locator('[data-change]:target');
    expect(await change.innerText()).toContain('U+0020');
    expect(await change.boundingBox().then((box) => box && box.y >= 0 && box.y < 700)).toBe(true);
    await change.locator('a').click();
    expect(visitor.address()).toBe(lineAddress);
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });

  test('comes from the plan to the file, whose checksum is the one on the page', async () => {
    const visitor = await startVisit();
    const { page } = visitor;
    await visitor.open(`/${locale}/ferry-2023/`);
    await follow(visitor, new RegExp(`/${locale}/ferry-2023/source/$`));
    const stated = await page.locator('[data-sha256]').innerText();
    const bytes = await download(visitor);
    expect(bytes.equals(issued)).toBe(true);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(stated);
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });

  test('needs no script for it', async () => {
    const visitor = await startVisit({ javaScript: false, width: 360 });
    const { page } = visitor;
    const open = (path: string) => page.goto(new URL(path, inject('siteUrl')).href);
    await open(`${locale}/ferry-2023/8/`);
    await follow(visitor, new RegExp(`/${locale}/ferry-2023/source/#line-\\d+$`));
    await page.locator('[data-line]:target a[href^="#change-"]').first().click();
    expect(await page.locator('[data-change]:target').count()).toBe(1);
    expect(await page.locator('[data-line]').count()).toBe(String(issued).trimEnd().split('\n').length);
    await visitor.leave();
  });

  test.each([
    [320, 'light'],
    [1440, 'dark'],
  ] as const)('finds nothing in the way of access at %i px, %s', async (width, scheme) => {
    const visitor = await startVisit({ width, scheme, initScripts: [axeScript] });
    await visitor.open(`/${locale}/ferry-2023/source/`);
    expect(await runAxe(visitor.page)).toEqual([]);
    const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await visitor.leave();
  });

  test('sees both texts beside each other where there is room, and below each other on a phone', async () => {
    for (const { width, beside } of [
      { width: 1440, beside: true },
      { width: 360, beside: false },
    ]) {
      const visitor = await startVisit({ width });
      await visitor.open(`/${locale}/ferry-2023/source/#line-8`);
      const line = visitor.page.locator('#line-8');
      const [left, right] = await Promise.all(
        ['issued', 'shown'].map((side) => line.locator(`[data-text=${side}]`).boundingBox()),
      );
      if (!left || !right) throw new Error(`Line 8 does not show both texts at ${width} px.`);
      expect(left.y === right.y && left.x + left.width <= right.x).toBe(beside);
      expect(left.x === right.x && left.y + left.height <= right.y).toBe(!beside);
      await visitor.leave();
    }
  });
});
