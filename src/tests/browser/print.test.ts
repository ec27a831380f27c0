import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

/** A page of each kind, the address that its paper shows, and how the document is named at its head. */
const pages = [
  ['/zh/ferry-2023/2/', '/ferry-2023/2/', '云交湖发〔2023〕7号'],
  ['/en/ferry-2023/2/', '/ferry-2023/2/', 'Yun Jiao Hu Fa [2023] No. 7'],
  ['/ferry-2023/2/', '/ferry-2023/2/', '云交湖发〔2023〕7号'],
  ['/zh/ferry-2023/text/', '/ferry-2023/text/', '云交湖发〔2023〕7号'],
  ['/en/ferry-2023/text/', '/ferry-2023/text/', 'Yun Jiao Hu Fa [2023] No. 7'],
  ['/ferry-2023/text/', '/ferry-2023/text/', '云交湖发〔2023〕7号'],
  ['/zh/ferry-2023/', '/ferry-2023/', '云交湖发〔2023〕7号'],
  ['/en/ferry-2023/', '/ferry-2023/', 'Yun Jiao Hu Fa [2023] No. 7'],
  ['/ferry-2023/', '/ferry-2023/', '云交湖发〔2023〕7号'],
  ['/zh/agencies/yunpu-water-bureau/', '/zh/agencies/yunpu-water-bureau/', '云交湖发〔2023〕7号'],
  ['/en/agencies/yunpu-water-bureau/', '/en/agencies/yunpu-water-bureau/', 'Yun Jiao Hu Fa [2023] No. 7'],
] as const;

/** What a hand can do something with on a screen and nothing on paper. */
const interactive = [
  'button',
  'form',
  'input',
  'select',
  'textarea',
  'summary',
  '.skip',
  '.suggestions',
  '.term-popover',
  '[role="listbox"]',
  '[role="combobox"]',
  '.show-other',
  '.breadcrumb',
  '.neighbours',
  'nav:not(.plan-outline):not(:has(.pair-outline))',
].join(',');

const millimetre = 96 / 25.4;

let visitor: Visitor;
beforeAll(async () => {
  // Paper must be white for those too who read in the dark.
  visitor = await startVisit({ scheme: 'dark', width: 643 });
});
afterAll(() => visitor.leave());

/** Reads the code from its picture, in a page of its own, because the portal's policy lets no picture in from elsewhere. */
async function readQr(): Promise<string | undefined> {
  const picture = (await visitor.page.locator('.print-qr').screenshot()).toString('base64');
  const reader = await visitor.context.newPage();
  const { data, width, height } = await reader.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas.');
    context.drawImage(image, 0, 0);
    return {
      data: [...context.getImageData(0, 0, image.width, image.height).data],
      width: image.width,
      height: image.height,
    };
  }, picture);
  await reader.close();
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

describe.each(pages)('%s on paper', (address, printed, document) => {
  beforeAll(async () => {
    await visitor.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await visitor.open(address);
  });

  test('has its strip on paper only', async () => {
    expect(await visitor.page.locator('.print-head').isVisible()).toBe(false);
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await visitor.page.locator('.print-head').isVisible()).toBe(true);
  });

  test('shows nothing that only works on a screen', async () => {
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const left = await visitor.page
      .locator(interactive)
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(left).toEqual([]);
  });

  test('leads back: its address in letters and as a code of at least 20 mm that a phone reads', async () => {
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const expected = `https://portal.example${printed}`;
    expect(await visitor.page.locator('.print-address').first().innerText()).toBe(expected);
    expect(await readQr()).toBe(expected);
    const qr = visitor.page.locator('.print-qr');
    const modules = Number((await qr.getAttribute('viewBox'))?.split(' ')[2]);
    const width = (await qr.boundingBox())?.width ?? 0;
    expect((width * (modules - 8)) / modules).toBeGreaterThanOrEqual(20 * millimetre);
    expect(await qr.getAttribute('aria-label')).toContain(expected);
    const root = visitor.page.locator('html');
    expect(await root.getAttribute('data-sheet-foot')).toBe(expected);
    expect(await root.getAttribute('data-sheet-head')).toContain(document);
  });

  test('is ink on white', async () => {
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await visitor.page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(window.document.documentElement);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test('says of its English that the Chinese prevails', async () => {
    if (address.startsWith('/zh/')) return;
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const notes = visitor.page.locator('[data-translation-note]', { hasText: 'the Chinese text prevails' });
    expect(await notes.first().isVisible()).toBe(true);
  });
});

test('the bodies of a measure stay with its text, unless they fill a sheet', async () => {
  await visitor.page.emulateMedia({ media: 'print' });
  const readBreaks = () =>
    visitor.page.locator('#agencies').evaluate((element) => {
      const { breakBefore, breakInside } = getComputedStyle(element);
      return [breakBefore, breakInside];
    });
  for (const address of ['/zh/ferry-2023/2/', '/ferry-2023/2/']) {
    await visitor.open(address);
    expect(await readBreaks()).toEqual(['avoid', 'avoid']);
  }
  // Twelve bodies, the most of the sample, still leave room for the text; one more does not.
  await visitor.open('/zh/ferry-2023/1/');
  expect(await visitor.page.locator('#agencies .rows > li').count()).toBe(12);
  expect(await readBreaks()).toEqual(['avoid', 'avoid']);
  await visitor.page
    .locator('#agencies .rows > li')
    .last()
    .evaluate((row) => row.after(row.cloneNode(true)));
  expect(await readBreaks()).toEqual(['auto', 'auto']);
});

test('the other language of a sentence is printed only where it was opened', async () => {
  await visitor.page.emulateMedia({ media: 'print' });
  await visitor.open('/en/ferry-2023/2/');
  const others = visitor.page.locator('details.other > p');
  expect(await others.first().isVisible()).toBe(false);
  await visitor.page
    .locator('details.other')
    .first()
    .evaluate((details) => details.setAttribute('open', ''));
  expect(await others.first().isVisible()).toBe(true);
  expect(await others.nth(1).isVisible()).toBe(false);
});

test('the terms of a measure are printed with what they mean', async () => {
  await visitor.page.emulateMedia({ media: 'print' });
  await visitor.open('/en/ferry-2023/2/');
  expect(await visitor.page.locator('.term-entries').innerText()).toContain(
    'A place for one vessel to lie at.',
  );
});
