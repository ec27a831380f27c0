import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { getAt } from '../../language/get-at.ts';
import { addressOf } from '../../model/addresses.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { readContent } from '../../model/read/read-content.ts';
import { serveFolder, type StaticServer } from '../browser/static-server.ts';
import { findUnreadable } from './colours.ts';
import { click, follow, waitFor } from './hand.ts';
import { launchCurrent, launchOld } from './launch.ts';
import { readLook, type Look } from './look.ts';
import { oldBrowsers } from './old-browsers.ts';
import { findDifference, readText } from './text.ts';
import { startVisit, type Visit, type VisitOptions } from './visit.ts';

const root = join(import.meta.dirname, '../../..');

/** What the site is built from. */
const { mainInstrument, agencies, facets } = buildGraph(readContent(process.env['COMPAT_CONTENT'] ?? root));
const measure = getAt(mainInstrument.measures, 0);
const facet = getAt(facets, 0);
const topic = getAt(facet.values, 0);
const [measureInChinese, measureInEnglish] = [
  addressOf.measure('zh', mainInstrument.id, measure.key),
  addressOf.measure('en', mainInstrument.id, measure.key),
];

/** Pages on which every old browser must do; the rest are made of the same parts. */
const addresses = [
  '/zh/',
  measureInChinese,
  measureInEnglish,
  addressOf.text('zh', mainInstrument.id),
  addressOf.agency('zh', getAt(agencies, 0).slug),
  '/zh/terms/',
  addressOf.topic('zh', facet.id, topic.slug),
  '/zh/find/',
  '/en/agencies/matrix/',
  '/zh/search/',
  addressOf.measure('zh+en', mainInstrument.id, measure.key),
];

/** Colour of the paper in `src/styles/tokens.css`, light and dark. */
const paper = { light: 'rgb(250, 247, 241)', dark: 'rgb(23, 21, 18)' };

/** What the current browser shows, by address. */
interface Shown {
  look: Look;
  text: string;
}

const site = process.env['COMPAT_SITE'] ?? join(root, 'dist');
let server: StaticServer;
let current: Map<string, Shown>;
let currentWithoutScripts: Map<string, Shown>;

beforeAll(async () => {
  server = await serveFolder(site);
  const browser = await launchCurrent();
  current = await show(browser, {});
  currentWithoutScripts = await show(browser, { javaScript: false });
  await browser.close();
});
afterAll(() => server.close());

async function show(browser: Browser, options: VisitOptions): Promise<Map<string, Shown>> {
  const visit = await startVisit(browser, server.url, options);
  const shown = new Map<string, Shown>();
  for (const address of addresses) {
    await visit.open(address);
    shown.set(address, { look: await readLook(visit.page), text: await readText(visit.page) });
  }
  await visit.leave();
  return shown;
}

test('the current browser shows pages that are worth comparing with', () => {
  for (const [address, { look, text }] of current) {
    expect(look, address).toMatchObject({
      background: paper.light,
      linkUnderline: 'underline',
      overflows: false,
    });
    // The name with the tools, and the sections below.
    expect(look.header.rows, address).toBe(2);
    expect(text.length, address).toBeGreaterThan(200);
  }
});

describe.each(oldBrowsers)('Chromium $major', (old) => {
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    browser = await launchOld(old);
  });
  afterAll(() => browser.close());

  async function during(options: VisitOptions, work: () => Promise<void>): Promise<void> {
    visit = await startVisit(browser, server.url, options);
    try {
      await work();
    } finally {
      await visit.leave();
    }
    expect(visit.problems).toEqual([]);
  }

  test.each(addresses)('%s looks and reads as in the current browser', async (address) => {
    await during({}, async () => {
      await visit.open(address);
      const expected = getAt(current, address);
      const { header, ...look } = await readLook(visit.page);
      const { header: expectedHeader, ...expectedLook } = expected.look;
      expect(look).toEqual(expectedLook);
      expect({ ...header, height: 0 }).toEqual({ ...expectedHeader, height: 0 });
      expect(Math.abs(header.height - expectedHeader.height)).toBeLessThan(8);
      expect(findDifference(expected.text, await readText(visit.page))).toBeNull();
    });
  });

  test.each(addresses)('%s can be read without scripts', async (address) => {
    await during({ javaScript: false }, async () => {
      await visit.open(address);
      const { text } = getAt(currentWithoutScripts, address);
      expect((await readLook(visit.page)).background).toBe(paper.light);
      expect(findDifference(text, await readText(visit.page))).toBeNull();
    });
  });

  test.each(['light', 'dark'] as const)('every colour is known, in a %s scheme', async (scheme) => {
    await during({ scheme }, async () => {
      for (const address of addresses) {
        await visit.open(address);
        expect((await readLook(visit.page)).background, address).toBe(paper[scheme]);
        expect(await findUnreadable(visit.page), address).toEqual([]);
      }
    });
  });

  test.each([true, false])(
    'links lead to the term and to the other language (scripts: %s)',
    async (javaScript) => {
      await during({ javaScript }, async () => {
        const { page } = visit;
        await visit.open(measureInChinese);
        await follow(page, 'a[data-language-switch]');
        expect(new URL(page.url()).pathname).toBe(measureInEnglish);
        // Without popovers the marked word leads to its explanation on the page.
        const fragment = await page.evaluate(
          () => document.querySelector('a[data-term]')?.getAttribute('href') ?? '',
        );
        expect(fragment).toMatch(/#term-/);
        await click(page, 'a[data-term]');
        await waitFor(
          () => page.evaluate(() => location.hash),
          (hash) => hash === fragment.slice(fragment.indexOf('#')),
          'the explanation of the term',
        );
        expect(
          await page.evaluate(() => document.querySelector(':target')?.textContent?.trim()),
        ).toBeTruthy();
        await follow(page, 'main a[href*="/agencies/"]');
        expect(new URL(page.url()).pathname).toMatch(/^\/en\/agencies\/[^/]+\/$/);
      });
    },
  );

  test('copy buttons copy, or leave the text selected, and say so', async () => {
    await during({}, async () => {
      const { page } = visit;
      await visit.open(measureInChinese);
      const button = 'button[data-copy]';
      await click(page, button);
      const said = await waitFor(
        () => page.evaluate(() => document.querySelector('[data-copy-status]')?.textContent.trim() ?? ''),
        (words) => words !== '',
        'a word of the copy button',
      );
      const words = await page.evaluate((css) => {
        const { copied, selected } = document.querySelector<HTMLElement>(css)?.dataset ?? {};
        return [copied, selected];
      }, button);
      expect(words).toContain(said);
    });
  });

  test('search finds a measure by its heading', async () => {
    await during({}, async () => {
      const { page } = visit;
      await visit.open('/zh/search/');
      await click(page, 'main input[name=q]');
      await page.keyboard.insertText(measure.heading.source);
      await page.keyboard.press('Enter');
      await waitFor(
        () => page.evaluate(() => document.querySelector('a[data-result]')?.getAttribute('href') ?? ''),
        (href) => href.includes(measureInChinese),
        `${measureInChinese} as the first result`,
      );
    });
  });

  test('the search box of the home page suggests and leads to results', async () => {
    await during({}, async () => {
      const { page } = visit;
      await visit.open('/zh/');
      await click(page, 'main input[name=q]');
      await page.keyboard.insertText(measure.heading.source);
      await waitFor(
        () => page.evaluate(() => document.querySelectorAll('[role=option]').length),
        (options) => options > 0,
        'suggestions',
      );
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await waitFor(
        () => page.evaluate(() => document.querySelectorAll('a[data-result]').length),
        (results) => results > 0,
        'results',
      );
    });
  });

  test('the finder shows the measures that fit, and keeps the choice in the address', async () => {
    await during({}, async () => {
      const { page } = visit;
      await visit.open('/zh/find/');
      await click(page, `label[for$="${topic.slug}"]`);
      await waitFor(
        () => page.evaluate(() => document.querySelectorAll('[data-fits]:not([hidden])').length),
        (measures) => measures === topic.matches.length,
        `${topic.matches.length} measures`,
      );
      expect(new URL(page.url()).search).toBe(`?${facet.id}=${topic.slug}`);
    });
  });

  test('letters can be made larger, and stay so on the next page', async () => {
    await during({}, async () => {
      const { page } = visit;
      const readSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      await visit.open(measureInChinese);
      const size = await readSize();
      await click(page, '[data-settings]');
      await waitFor(
        () => page.evaluate(() => document.querySelector<HTMLElement>('#settings')?.hidden),
        (isHidden) => isHidden === false,
        'the settings',
      );
      await click(page, '#settings input[value=largest]');
      expect(parseFloat(await readSize())).toBe(parseFloat(size) * 1.5);
      await visit.open(measureInEnglish);
      expect(parseFloat(await readSize())).toBe(parseFloat(size) * 1.5);
    });
  });
});
