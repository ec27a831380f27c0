import { expect, inject, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

const measure = '/zh/ferry-2023/8/';

/** Takes the modern interface away, as browsers within apps do. */
const withoutClipboard = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });";

/** Lets both ways of copying fail. */
const withoutAnyCopying = `
  Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  Document.prototype.execCommand = () => false;`;

/** Presses each copy button and says what each should have copied and what the page confirmed. */
async function pressEach(
  { page }: Visitor,
  afterEach: (expected: string) => Promise<void>,
): Promise<{ pressed: number; confirmed: string[] }> {
  const buttons = await page.locator('button[data-copy]:visible').all();
  const confirmed: string[] = [];
  for (const button of buttons) {
    const target = await button.getAttribute('data-copy');
    // The text of what is folded, too.
    const expected = (await page.locator(target ?? 'nothing').textContent()) ?? '';
    expect((await button.innerText()).trim(), 'A copy button is labelled.').not.toBe('');
    expect(expected.trim()).not.toBe('');
    await button.click();
    const status = page.locator('[data-copy-status]').filter({ hasText: /\S/ }).first();
    await status.waitFor({ state: 'attached' });
    expect(await status.getAttribute('role')).toBe('status');
    await afterEach(expected.trim());
    confirmed.push((await status.innerText()).trim());
  }
  return { pressed: buttons.length, confirmed };
}

/** What the clipboard holds, read in another tab that may read it. */
async function openClipboard(visitor: Visitor): Promise<() => Promise<string>> {
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(inject('siteUrl')).origin,
  });
  const reader = await visitor.context.newPage();
  await reader.goto(`${inject('siteUrl')}robots.txt`);
  return async () => {
    await reader.bringToFront();
    const text = await reader.evaluate(() => navigator.clipboard.readText());
    await visitor.page.bringToFront();
    return text.trim();
  };
}

test.each([
  ['with the Clipboard API', [], 'siteUrl'],
  ['without the Clipboard API', [withoutClipboard], 'siteUrl'],
  ['over plain http', [], 'plainSiteUrl'],
] as const)('copy buttons copy and confirm %s', async (_how, initScripts, host) => {
  const visitor = await startVisit({ initScripts, siteUrl: inject(host) });
  const { page } = visitor;
  const readClipboard = await openClipboard(visitor);
  await visitor.open(measure);
  await page.bringToFront();
  expect(await page.evaluate(() => isSecureContext)).toBe(host === 'siteUrl');
  const { pressed } = await pressEach(visitor, async (expected) => {
    await expect.poll(readClipboard).toBe(expected);
  });
  expect(pressed).toBeGreaterThan(1);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('copy buttons select the text and say so where nothing can be copied', async () => {
  const visitor = await startVisit({ initScripts: [withoutAnyCopying] });
  const { page } = visitor;
  await visitor.open(measure);
  const failing = await pressEach(visitor, async (expected) => {
    await expect.poll(() => page.evaluate(() => String(window.getSelection()).trim())).toBe(expected);
  });
  expect(failing.pressed).toBeGreaterThan(1);
  await visitor.leave();

  const other = await startVisit();
  await openClipboard(other);
  await other.open(measure);
  await other.page.bringToFront();
  const working = await pressEach(other, () => Promise.resolve());
  await other.leave();
  expect(working.pressed).toBe(failing.pressed);
  expect(working.confirmed.filter((words) => failing.confirmed.includes(words))).toEqual([]);
});
