import { buffer } from 'node:stream/consumers';

import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

import { sampleMeasure } from '../samples/portal.ts';
import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';

const measure = sampleMeasure('ferry-2023', '2');

/** Follows a link of the main content by its name. */
async function follow({ page }: Visitor, name: RegExp): Promise<void> {
  await page.locator('main').getByRole('link', { name }).first().click();
}

describe('journey 8: take away a ready kit for an item', () => {
  test.each([
    ['zh', true, '宣传资料', '下载资料包', '优化渡口布局'],
    ['en', true, 'Share kit', 'Download the kit', 'layout of ferry landings'],
    ['zh', false, '宣传资料', '下载资料包', '优化渡口布局'],
    ['en', false, 'Share kit', 'Download the kit', 'layout of ferry landings'],
  ] as const)(
    'from the measure to its kit and the file in hand (%s, scripts: %s)',
    async (locale, javaScript, link, button, heading) => {
      const visitor = await startVisit({ javaScript, locale: locale === 'zh' ? 'zh-CN' : 'en' });
      const { page } = visitor;
      await page.goto(`${inject('siteUrl')}${locale}/ferry-2023/2/`);
      await follow(visitor, new RegExp(`^${link}`));
      await page.waitForURL(`**/${locale}/ferry-2023/2/share/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(heading);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: new RegExp(`^${button}`) }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('ferry-2023-2-kit.zip');
      const entries = unzipSync(await buffer(await download.createReadStream()));
      const listed = await page.locator('#archive dt').allTextContents();
      expect(listed.map((name) => name.trim()).sort()).toEqual(Object.keys(entries).sort());
      expect(listed.length).toBeGreaterThan(20);
      for (const { source, target } of measure.segments) {
        expect(strFromU8(entries['citation.zh.txt'] ?? new Uint8Array())).toContain(source);
        expect(strFromU8(entries['citation.en.txt'] ?? new Uint8Array())).toContain(target);
      }
      expect(visitor.problems).toEqual([]);
      await visitor.leave();
    },
  );

  test('every picture of the page is there, as large as it says, and every file can be had', async () => {
    const visitor = await startVisit();
    await visitor.open('/zh/ferry-2023/2/share/');
    const pictures = await visitor.page.locator('main img').evaluateAll((all) =>
      all.map((each) => ({
        src: each.getAttribute('src') ?? '',
        alt: each.getAttribute('alt') ?? '',
        width: Number(each.getAttribute('width')),
        height: Number(each.getAttribute('height')),
      })),
    );
    expect(pictures.length).toBe(9);
    for (const { src, alt, width, height } of pictures) {
      expect(alt).not.toBe('');
      const answer = await visitor.page.request.get(new URL(src, inject('siteUrl')).href);
      expect(answer.ok(), src).toBe(true);
      if (!src.endsWith('.png')) continue;
      const png = decode(await answer.body());
      expect([png.width, png.height], src).toEqual([width, height]);
    }
    const files = await visitor.page
      .locator('main a[href*="/kit/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(files.length).toBeGreaterThanOrEqual(19);
    for (const href of files) {
      expect((await visitor.page.request.get(new URL(href, inject('siteUrl')).href)).ok(), href).toBe(true);
    }
    await visitor.leave();
  });

  test('posters, table cards and the embed are shown as they are', async () => {
    const visitor = await startVisit();
    const { page } = visitor;
    await visitor.open('/zh/ferry-2023/2/share/');
    const frames = page.locator('main iframe');
    expect(await frames.count()).toBe(7);
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      const shown = frame.contentFrame().locator('h1');
      await shown.waitFor();
      expect(await shown.innerText()).toMatch(/^2/);
      expect(await frame.getAttribute('title')).not.toBe('');
    }
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });

  test.each([
    [
      '/zh/agencies/yunpu-water-bureau/',
      '/zh/agencies/yunpu-water-bureau/share/',
      /^宣传资料/,
      'agencies-yunpu-water-bureau-kit.zip',
    ],
    [
      '/en/agencies/yunpu-water-bureau/',
      '/en/agencies/yunpu-water-bureau/share/',
      /^Share kit/,
      'agencies-yunpu-water-bureau-kit.zip',
    ],
    ['/zh/ferry-2023/', '/zh/ferry-2023/share/', /^宣传资料/, 'ferry-2023-kit.zip'],
    ['/en/ferry-2023/', '/en/ferry-2023/share/', /^Share kit/, 'ferry-2023-kit.zip'],
  ])('a body and the plan have kits too: from %s', async (from, to, link, file) => {
    const visitor = await startVisit();
    const { page } = visitor;
    await visitor.open(from);
    await follow(visitor, link);
    await page.waitForURL(`**${to}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#archive a[download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const names = Object.keys(unzipSync(await buffer(await download.createReadStream())));
    expect(names).toContain('poster.both.html');
    expect(names).toContain('sheet.css');
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });
});

describe('texts of the page', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await startVisit();
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(inject('siteUrl')).origin,
    });
  });
  afterEach(() => visitor.leave());

  test.each(['zh', 'en'])('every button copies exactly its text and says so (%s)', async (locale) => {
    const { page } = visitor;
    const reader = await visitor.context.newPage();
    await reader.goto(`${inject('siteUrl')}robots.txt`);
    await visitor.open(`/${locale}/ferry-2023/2/share/`);
    const buttons = await page.locator('button[data-copy]:visible').all();
    expect(buttons.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const button of buttons) {
      const target = (await button.getAttribute('data-copy')) ?? 'nothing';
      const expected = ((await page.locator(target).textContent()) ?? '').trim();
      await page.bringToFront();
      await button.click();
      const status = button.locator('xpath=following-sibling::*[@data-copy-status]');
      await expect.poll(() => status.innerText()).not.toBe('');
      await reader.bringToFront();
      const copied = (await reader.evaluate(() => navigator.clipboard.readText())).replace(/\r\n/g, '\n');
      if (copied !== expected) wrong.push(`${target}: ${copied} instead of ${expected}`);
    }
    expect(wrong).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  test('machine-readable citations are copied with their lines', async () => {
    await visitor.open('/zh/ferry-2023/2/share/');
    const text = (await visitor.page.locator('#csl-json-zh').textContent()) ?? '';
    expect(text.split('\n').length).toBeGreaterThan(5);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  test('all text that can be copied is there without scripts', async () => {
    const plain = await startVisit({ javaScript: false });
    await plain.page.goto(`${inject('siteUrl')}zh/ferry-2023/2/share/`);
    const addresses = await plain.page.locator('#addresses .copy-text').allInnerTexts();
    expect(addresses.map((text) => new URL(text.trim()).pathname)).toEqual([
      '/zh/ferry-2023/2/',
      '/en/ferry-2023/2/',
      '/ferry-2023/2/',
      '/2/',
    ]);
    expect(await plain.page.locator('button[data-copy]:visible').count()).toBe(0);
    await plain.leave();
  });
});

test('with the keyboard alone, the kit can be downloaded and a text copied', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/ferry-2023/2/share/');
  const reach = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`The keyboard does not reach ${selector}.`);
  };
  await reach('#archive a[download]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('ferry-2023-2-kit.zip');
  await reach('#addresses button[data-copy]');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#addresses [data-copy-status]').first().innerText()).not.toBe('');
  await visitor.leave();
});

test('axe finds nothing on the sheets of a measure, a body and the plan', async () => {
  const visitor = await startVisit({ initScripts: [axeScript] });
  const found: string[] = [];
  for (const folder of ['ferry-2023/1', 'ferry-2023/2', 'agencies/yunpu-water-bureau', 'ferry-2023']) {
    for (const sheet of [
      'poster.zh',
      'poster.en',
      'poster.both',
      'tabletop.zh',
      'tabletop.en',
      'tabletop.both',
    ]) {
      await visitor.open(`/kit/${folder}/${sheet}.html`);
      for (const finding of await runAxe(visitor.page)) found.push(`${folder}/${sheet} ${finding}`);
    }
  }
  expect(found).toEqual([]);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});
