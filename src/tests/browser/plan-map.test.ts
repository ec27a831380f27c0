import { expect, test } from 'vitest';

import { startVisit, type VisitOptions } from '../../quality/browser/browser.ts';

async function openMap(address: string, options: VisitOptions = {}) {
  const visitor = await startVisit(options);
  await visitor.open(address);
  const map = visitor.page.locator('[data-map]');
  const tile = (num: number) => map.locator(`a[href$="/ferry-2023/${num}/"]`);
  return { ...visitor, map, tile, nameOf: (num: number) => tile(num).locator('.map-name') };
}

/** Whether a heading is shown: it always is in the page, for those who hear it. */
async function isShown(name: ReturnType<Awaited<ReturnType<typeof openMap>>['nameOf']>): Promise<boolean> {
  const box = await name.boundingBox();
  return box !== null && box.width > 40;
}

test('has every measure once, in its three groups, each with a heading for those who hear the page', async () => {
  const { map, leave } = await openMap('/zh/');
  expect(await map.locator('.map-group').count()).toBe(3);
  const tiles = map.locator('.map-tile');
  expect(await tiles.count()).toBe(10);
  const names = await tiles.evaluateAll((all) =>
    all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()),
  );
  expect(names[7]).toBe('8 规范夜航和大风停航');
  expect(names.filter((name) => !/^\d+ \S/.test(name ?? ''))).toEqual([]);
  await leave();
});

test.each([320, 1280])('tiles can be pressed with a finger, %i px wide', async (width) => {
  const { map, page, leave } = await openMap('/en/', { width });
  const boxes = await map.locator('.map-tile').evaluateAll((all) =>
    all.map((one) => {
      const { width: w, height: h } = one.getBoundingClientRect();
      return Math.min(w, h);
    }),
  );
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await leave();
});

test('pointing at a tile shows its heading, and so does the focus; nothing moves', async () => {
  const visit = await openMap('/en/');
  const { page, tile, nameOf } = visit;
  expect(await isShown(nameOf(8))).toBe(false);
  const readHeight = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await readHeight();
  await tile(8).hover();
  expect(await isShown(nameOf(8))).toBe(true);
  await tile(7).focus();
  await page.mouse.move(0, 0);
  expect(await isShown(nameOf(8))).toBe(false);
  expect(await isShown(nameOf(7))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isShown(nameOf(7))).toBe(false);
  expect(await isShown(nameOf(8))).toBe(true);
  expect(await readHeight()).toBe(before);
  await page.keyboard.press('Escape');
  expect(await nameOf(8).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/ferry-2023/8/');
  expect(visit.problems).toEqual([]);
  await visit.leave();
});

test('the first touch of a tile shows its heading, the second leads there, and so does one on the heading', async () => {
  const visit = await openMap('/zh/', { touch: true, width: 360 });
  const { page, tile, nameOf } = visit;
  await tile(5).tap();
  expect(await isShown(nameOf(5))).toBe(true);
  await tile(8).tap();
  expect(visit.address()).toBe('/zh/');
  expect(await isShown(nameOf(5))).toBe(false);
  const box = await nameOf(8).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  await page.locator('h1').tap();
  expect(await isShown(nameOf(8))).toBe(false);
  await tile(8).tap();
  await nameOf(8).tap();
  await page.waitForURL('**/zh/ferry-2023/8/');
  await page.goBack();
  await tile(9).tap();
  await tile(9).tap();
  await page.waitForURL('**/zh/ferry-2023/9/');
  expect(visit.problems).toEqual([]);
  await visit.leave();
});

test('without a script a touch leads there, and without styles the map is a list with headings', async () => {
  const visit = await startVisit({ javaScript: false, touch: true });
  const { page } = visit;
  const site = await startVisit();
  await site.open('/zh/');
  const home = site.page.url();
  await site.leave();
  await page.goto(home);
  await page.locator('[data-map] a[href$="/zh/ferry-2023/8/"]').tap();
  await page.waitForURL('**/zh/ferry-2023/8/');
  await page.goto(home);
  await page.route('**/*.css', (route) => route.abort());
  await page.reload();
  expect(await page.locator('[data-map]').innerText()).toContain('规范夜航和大风停航');
  await visit.leave();
});

test('on the page of a measure the map says where it stands', async () => {
  const visit = await openMap('/en/ferry-2023/8/', { width: 1440 });
  const current = visit.map.locator('[aria-current]');
  expect(await current.count()).toBe(1);
  expect(await current.getAttribute('href')).toMatch(/\/ferry-2023\/8\/$/);
  expect(await visit.map.locator('.is-current .map-label').innerText()).toBe('Safer navigation on the water');
  expect(await visit.map.locator('.map-tile').count()).toBe(10);
  const [map, text] = [
    await visit.map.boundingBox(),
    await visit.page.locator('[data-measure-text]').boundingBox(),
  ];
  // Beside the text, in sight without scrolling.
  expect(map && text && map.x > text.x + text.width && map.y < 400).toBe(true);
  await visit.leave();
});

test.each([
  ['/zh/agencies/yunpu-transport-bureau/', [1, 2, 3, 4, 7]],
  ['/en/terms/one-ticket-ferry-pass/', [4]],
])('on %s the tiles of its measures are lit', async (address, expected) => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open(address);
  const lit = page.locator('[data-map] .is-lit');
  const numbers = await lit.evaluateAll((all) =>
    all.map((one) => Number(/\d+/.exec(one.textContent ?? '')?.[0])),
  );
  expect(numbers).toEqual(expected);
  // Said in words, too, and told apart where the system sets the colours: by the thickness of the frame.
  expect(await lit.first().innerText()).toMatch(/与本页有关|concerns this page/);
  await page.emulateMedia({ forcedColors: 'active' });
  const widths = await page
    .locator('[data-map] .map-tile')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          [one.classList.contains('is-lit'), parseFloat(getComputedStyle(one).borderTopWidth)] as const,
      ),
    );
  expect(widths.every(([isLit, width]) => isLit === width > 2)).toBe(true);
  await visitor.leave();
});
