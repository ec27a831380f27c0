import type { Page } from 'playwright-core';

/** Under which the page keeps its sum. */
const sumName = 'benchLayoutShift';

/** Sums up what moves by itself from the first paint on; must run before the page's own scripts. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    Reflect.set(window, name, 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before: number = Reflect.get(window, name);
        const value: unknown = Reflect.get(entry, 'value');
        if (typeof value === 'number' && Reflect.get(entry, 'hadRecentInput') !== true)
          Reflect.set(window, name, before + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, sumName);
}

/** Scrolls to the end with the wheel, as a reader does: what only moves on the way counts, too. */
export async function scrollThrough(page: Page): Promise<void> {
  const { height, steps } = await page.evaluate(() => ({
    height: window.innerHeight,
    steps: Math.ceil(document.documentElement.scrollHeight / window.innerHeight),
  }));
  // In the margin, where it points at nothing: what opens under a pointer is no shift, and a phone has none.
  await page.mouse.move(1, height / 2);
  // Many small turns add nothing for a long page: what may move is at its beginning or comes with the scripts.
  const turns = Math.min(steps, 12);
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, (height * steps) / turns);
  await nextFrames(page);
}

/** The layout shift so far: 0 is none. */
export async function readLayoutShift(page: Page): Promise<number> {
  await nextFrames(page);
  const sum: unknown = await page.evaluate((name) => Reflect.get(window, name), sumName);
  if (typeof sum !== 'number') throw new Error(`No layout shift was recorded on ${page.url()}.`);
  return sum;
}

/** Waits until two frames are painted, so that everything asked for has moved. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
