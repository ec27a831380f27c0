import { expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

/** What has the focus: its name, where it leads, and what keeps it from being seen; `flaw` is null when it can be seen. */
interface Stop {
  name: string;
  href: string | null;
  isLanguageSwitch: boolean;
  isInMain: boolean;
  flaw: string | null;
}

/** More stops than any page has: a page on which the focus goes in circles fails instead of running on. */
const maximumStops = 300;

async function tab(visitor: Visitor): Promise<Stop> {
  await visitor.page.keyboard.press('Tab');
  return visitor.page.evaluate(describeFocus);
}

/** Tabs on until the stop is reached; each stop on the way must be visible. */
async function tabTo(visitor: Visitor, isReached: (stop: Stop) => boolean): Promise<Stop> {
  const passed: string[] = [];
  for (let count = 0; count < maximumStops; count += 1) {
    const stop = await tab(visitor);
    expect(stop.flaw, `${visitor.address()}: "${stop.name}"`).toBeNull();
    if (isReached(stop)) return stop;
    passed.push(stop.name);
  }
  throw new Error(`Tabbing did not reach it. The stops were: ${passed.join(', ')}.`);
}

/** Runs in the page. */
function describeFocus(): Stop {
  const element = document.activeElement;
  const none = { name: '(nothing)', href: null, isLanguageSwitch: false, isInMain: false };
  if (!(element instanceof HTMLElement) || element === document.body) return { ...none, flaw: null };
  const style = getComputedStyle(element);
  const box = element.getClientRects()[0];
  const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const hasShadow = style.boxShadow !== 'none';
  const x = box ? box.left + box.width / 2 : -1;
  const y = box ? box.top + box.height / 2 : -1;
  const onTop = document.elementFromPoint(x, y);
  const findFlaw = (): string | null => {
    if (!box || box.width < 2 || box.height < 2) return 'has no size';
    if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `is outside the window at ${x}, ${y}`;
    if (!hasOutline && !hasShadow) return 'shows no outline';
    if (onTop && !element.contains(onTop) && !onTop.contains(element)) {
      return `is covered by a ${onTop.tagName.toLowerCase()}`;
    }
    return null;
  };
  return {
    name: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim() || element.tagName,
    href: element.getAttribute('href'),
    isLanguageSwitch: element.hasAttribute('data-language-switch'),
    isInMain: element.closest('main') !== null,
    flaw: findFlaw(),
  };
}

test.each(['zh', 'en'])('the first stop skips to the main content (%s)', async (locale) => {
  const visitor = await startVisit();
  await visitor.open(`/${locale}/ferry-2023/`);
  const first = await tab(visitor);
  expect(first.href).toMatch(/^#./);
  expect(first.flaw).toBeNull();
  await visitor.page.keyboard.press('Enter');
  const next = await tab(visitor);
  expect(next.isInMain).toBe(true);
  expect(next.flaw).toBeNull();
  await visitor.leave();
});

test('a measure can be reached, read and changed to English without a mouse, and the focus is always seen', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/');
  await tabTo(visitor, ({ href, isInMain }) => isInMain && href !== null && href.endsWith('/zh/ferry-2023/'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/ferry-2023/');
  await tabTo(visitor, ({ href }) => href !== null && href.endsWith('/zh/ferry-2023/5/'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/ferry-2023/5/');
  await tabTo(visitor, ({ isLanguageSwitch }) => isLanguageSwitch);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/ferry-2023/5/');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('every stop of a page is seen, from the first to the last', async () => {
  for (const address of ['/zh/ferry-2023/5/', '/zh/search/', '/en/agencies/yunpu-maritime-safety-office/']) {
    const visitor = await startVisit();
    await visitor.open(address);
    let stops = 0;
    await tabTo(visitor, ({ name }) => {
      stops += 1;
      return name === '(nothing)';
    });
    expect(stops, address).toBeGreaterThan(5);
    await visitor.leave();
  }
});

test('a search can be made without a mouse', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/search/');
  await page.locator('main input[type=search][name=q]').focus();
  await page.keyboard.type('AIS');
  await page.keyboard.press('Enter');
  await page.locator('a[data-result][href*="/zh/ferry-2023/7/"]').first().waitFor();
  await tabTo(visitor, ({ href }) => href !== null && href.includes('/zh/ferry-2023/7/'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/ferry-2023/7/**');
  await visitor.leave();
});
