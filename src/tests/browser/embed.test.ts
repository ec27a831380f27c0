import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { type Locale, localeKeys } from '../../language/locales.ts';
import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { embedWidths } from '../../share/embed/embed-height.ts';
import { buildContentPolicy } from '../../views/parts/content-policy.ts';
import { buildEmbedCode } from '../../views/parts/embed-code.ts';
import { sampleGraph, sampleMeasure } from '../samples/portal.ts';
import { tested } from '../site/built-site.ts';
import { startVisit, type Visitor, type VisitOptions } from '../../quality/browser/browser.ts';
import { type ForeignPage, serveForeignPages } from '../../quality/browser/foreign-page.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';

const graph = sampleGraph();
const { site } = graph;
const portal = { folder: tested.dist, origin: site.origin, base: site.base };
const partner = 'https://partner.test/news.html';

/** What a browser leaves at both sides of a page. */
const margins = 16;

/** One of few words, and the longest: it names most bodies. */
const [brief, longest] = [sampleMeasure('ferry-2023', '2'), sampleMeasure('ferry-2023', '1')];

/** What the server of a strict site sends: it allows the frame and, for the script, its source, and nothing else. */
const strict = `default-src 'none'; frame-src ${site.origin}; script-src ${site.origin}`;

/** The same for a site whose editors may write `style` attributes. */
const strictWithStyles = `default-src 'none'; frame-src ${site.origin}; style-src 'unsafe-inline'`;

/** Opens a partner's page; requests to the portal are what it is there for. */
async function openPartner(
  page: ForeignPage,
  options: VisitOptions = {},
  others: Record<string, ForeignPage> = {},
) {
  const visitor = await startVisit({ ...options, siteUrl: 'https://partner.test/' });
  await serveForeignPages(visitor.context, portal, { [partner]: page, ...others });
  await visitor.open('/news.html');
  return visitor;
}

/** Everything that went wrong. */
function listProblems({ problems }: Visitor): string[] {
  return problems.filter((problem) => !problem.includes(`: request to ${site.origin}${site.base}`));
}

/** The frames of a page that show embeds, once they are loaded. */
async function findEmbeds({ page }: Visitor): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const element of await page.locator('iframe[src*="/embed/"]').all()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await (await element.elementHandle())?.contentFrame();
    if (!frame) throw new Error('The frame of an embed is empty. Look at its policy.');
    await frame.waitForLoadState();
    frames.push(frame);
  }
  return frames;
}

/** Height of the frame and of what is in it. */
function readHeights(frame: Frame): Promise<{ frame: number; content: number }> {
  return frame.evaluate(() => ({
    frame: window.innerHeight,
    content: Math.ceil(document.documentElement.getBoundingClientRect().height),
  }));
}

const cases = localeKeys.flatMap((locale) => [brief, longest].map((measure) => ({ locale, measure })));

describe.each(cases)('the embed of a measure in a page of another site ($locale, $measure.key)', (each) => {
  const { locale, measure } = each;
  const code = buildEmbedCode(graph, measure, locale);

  test('with the script has exactly the height of its content at every width', async () => {
    const visitor = await openPartner({ policy: strict, body: code.scripted });
    const [frame] = await findEmbeds(visitor);
    if (frame === undefined) throw new Error('The code has no frame.');
    const contents = new Set<number>();
    for (const width of embedWidths) {
      await visitor.page.setViewportSize({ width: width + margins, height: 768 });
      await expect.poll(async () => await readHeights(frame)).toEqual(await expectExact(frame));
      contents.add((await readHeights(frame)).content);
    }
    expect(contents.size).toBe(embedWidths.length);
    expect(listProblems(visitor)).toEqual([]);
    await visitor.leave();
  });

  test.each(embedWidths)('without a script has the height that is computed for %s px', async (width) => {
    const visitor = await openPartner(
      { policy: strictWithStyles, body: code.fixed[width] },
      { width: width + margins },
    );
    const [frame] = await findEmbeds(visitor);
    if (frame === undefined) throw new Error('The code has no frame.');
    const heights = await readHeights(frame);
    expect(heights.frame).toBe(code.heights[width]);
    expect(heights.content).toBeLessThanOrEqual(heights.frame);
    expect(listProblems(visitor)).toEqual([]);
    await visitor.leave();
  });

  test('leads back to the page of the measure, out of the frame', async () => {
    const visitor = await openPartner({ policy: strictWithStyles, body: code.fitting });
    const [frame] = await findEmbeds(visitor);
    await frame?.locator('a').click();
    const address = toAbsolute(site, addressOf.measure(locale, measure.instrument.id, measure.key));
    await visitor.page.waitForURL(address);
    await visitor.page.goBack();
    await findEmbeds(visitor);
    // By the keyboard: a frame above that is still growing would move the link away from a click.
    await visitor.page.locator(`p > a[href="${address}"]`).press('Enter');
    await visitor.page.waitForURL(address);
    await visitor.leave();
  });

  test('is accessible, and light or dark as the reader wishes, narrow and wide', async () => {
    const visitor = await openPartner(
      { policy: strictWithStyles, body: code.fitting },
      { initScripts: [axeScript] },
    );
    const [frame] = await findEmbeds(visitor);
    if (frame === undefined) throw new Error('The code has no frame.');
    for (const width of [320, 800]) {
      await visitor.page.setViewportSize({ width: width + margins, height: 768 });
      for (const scheme of ['light', 'dark'] as const) {
        await visitor.page.emulateMedia({ colorScheme: scheme });
        expect(await runAxe(frame), `${width} px, ${scheme}`).toEqual([]);
        const look = await frame.evaluate(() => ({
          width: window.innerWidth,
          paper: getComputedStyle(document.documentElement).backgroundColor,
          sideways: document.documentElement.scrollWidth > window.innerWidth,
        }));
        const paper = scheme === 'dark' ? 'rgb(23, 21, 18)' : 'rgb(250, 247, 241)';
        expect(look).toEqual({ width, paper, sideways: false });
      }
    }
    expect(listProblems(visitor)).toEqual([]);
    await visitor.leave();
  });
});

/** What the heights of a frame are to be once the script has set them. */
async function expectExact(frame: Frame): Promise<{ frame: number; content: number }> {
  const { content } = await readHeights(frame);
  return { frame: content, content };
}

test('one script serves several embeds on a page, in every form of the code', async () => {
  const [one, two] = [buildEmbedCode(graph, brief, 'zh'), buildEmbedCode(graph, longest, 'zh')];
  const three = buildEmbedCode(graph, brief, 'en');
  const body = `${one.scripted}${two.fitting}<p id="after">After</p>${three.fixed[800]}`;
  const policy = `${strict}; style-src 'unsafe-inline'`;
  const visitor = await openPartner({ policy, body }, { width: 500 });
  const frames = await findEmbeds(visitor);
  expect(frames).toHaveLength(3);
  for (const frame of frames) {
    await expect.poll(async () => await readHeights(frame)).toEqual(await expectExact(frame));
  }
  // The box of the fitting code shrinks with its frame: what follows stands directly below.
  const after = await visitor.page.locator('#after').boundingBox();
  const link = await visitor.page.locator('p:has(> a)').nth(1).boundingBox();
  const framed = await visitor.page.locator('iframe').nth(1).boundingBox();
  expect(link?.y).toBeGreaterThanOrEqual((framed?.y ?? Infinity) + (framed?.height ?? Infinity));
  expect((link?.y ?? Infinity) - (framed?.y ?? 0) - (framed?.height ?? 0)).toBeLessThan(40);
  expect(after?.y).toBeGreaterThan(link?.y ?? Infinity);
  expect(listProblems(visitor)).toEqual([]);
  await visitor.leave();
});

test('in a column of any width the fitting code needs no script, and what is larger scrolls', async () => {
  const code = buildEmbedCode(graph, longest, 'en');
  const visitor = await openPartner({ policy: strictWithStyles, body: code.fitting });
  const [frame] = await findEmbeds(visitor);
  if (frame === undefined) throw new Error('The code has no frame.');
  for (const width of [320, 460, 660, 800]) {
    await visitor.page.setViewportSize({ width: width + 16, height: 768 });
    const { frame: given, content } = await readHeights(frame);
    expect(given, `${width} px`).toBeGreaterThanOrEqual(content);
  }
  // A reader with large letters: more text than the frame has room for can be scrolled to.
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const { frame: room, content } = await readHeights(frame);
  expect(content).toBeGreaterThan(room);
  // Browsers that scroll in their own time are asked again until the end of the text has arrived.
  const scroll = () =>
    frame.evaluate(() => {
      window.scrollTo(0, 1e5);
      return document.querySelector('a')?.getBoundingClientRect().bottom ?? Infinity;
    });
  await expect.poll(scroll).toBeLessThanOrEqual(room);
  await visitor.leave();
});

test('where a site refuses styles, the frame of the fitting code has the height for the narrowest width', async () => {
  const code = buildEmbedCode(graph, brief, 'zh');
  const policy = `default-src 'none'; frame-src ${site.origin}`;
  const visitor = await openPartner({ policy, body: code.fitting }, { width: 320 + margins });
  const [frame] = await findEmbeds(visitor);
  if (frame === undefined) throw new Error('The code has no frame.');
  expect((await readHeights(frame)).frame).toBe(code.heights[320]);
  await visitor.leave();
});

test('where a site puts frames into a sandbox, what the guide asks for lets the link and the script work', async () => {
  const code = buildEmbedCode(graph, brief, 'en');
  const sandbox = 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation';
  const body = code.scripted.replace('<iframe ', `<iframe sandbox="${sandbox}" `);
  expect(body).toContain('sandbox=');
  const visitor = await openPartner({ policy: strict, body });
  const [frame] = await findEmbeds(visitor);
  if (frame === undefined) throw new Error('The code has no frame.');
  await expect.poll(async () => await readHeights(frame)).toEqual(await expectExact(frame));
  await frame.locator('a').click();
  await visitor.page.waitForURL(toAbsolute(site, addressOf.measure('en', brief.instrument.id, brief.key)));
  await visitor.leave();
});

test('nobody but an embed changes its height, and it only within bounds', async () => {
  const hostile = 'https://hostile.test/frame.html';
  const code = buildEmbedCode(graph, brief, 'zh');
  const body =
    `${code.scripted}<iframe id="hostile" src="${hostile}" height="150" title="Another"></iframe>` +
    `<iframe id="page" src="${toAbsolute(site, addressOf.measure('zh', brief.instrument.id, brief.key))}" height="150" title="A page"></iframe>`;
  const policy = `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin} https://hostile.test`;
  const others = { [hostile]: { policy: "default-src 'none'", body: '<p>Another</p>' } };
  const visitor = await openPartner({ policy, body }, {}, others);
  const [frame] = await findEmbeds(visitor);
  if (frame === undefined) throw new Error('The code has no frame.');
  await expect.poll(async () => await readHeights(frame)).toEqual(await expectExact(frame));
  const { frame: exact } = await readHeights(frame);
  const readAll = () =>
    visitor.page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(await readAll()).toEqual([exact, 150, 150]);

  for (const id of ['hostile', 'page']) {
    const handle = await visitor.page.locator(`#${id}`).elementHandle();
    await (await handle?.contentFrame())?.evaluate(() => parent.postMessage({ embedHeight: 4000 }, '*'));
  }
  await frame.evaluate(() => {
    for (const embedHeight of [1e9, -5, 0, Infinity, NaN, '4000', null, [4000], { valueOf: 4000 }])
      parent.postMessage({ embedHeight }, '*');
    for (const message of [null, 4000, '4000', undefined, { height: 4000 }]) parent.postMessage(message, '*');
    // The last message is one that counts, so that all others have been heard when it shows.
    parent.postMessage({ embedHeight: 777 }, '*');
  });
  await expect.poll(readAll).toEqual([777, 150, 150]);
  await visitor.leave();
});

test('a page of the portal that asks for frames can show an embed under its own policy', async () => {
  const code = buildEmbedCode(graph, brief, 'en');
  const kit = toAbsolute(site, '/kit-preview-in-test.html');
  const body = `<iframe src="${code.src}" title="Preview" width="320" height="400"></iframe>`;
  const visitor = await startVisit({ siteUrl: toAbsolute(site, '/') });
  await serveForeignPages(visitor.context, portal, {
    [kit]: { policy: buildContentPolicy({ frames: true }), body },
  });
  await visitor.open('/kit-preview-in-test.html');
  const [frame] = await findEmbeds(visitor);
  expect(await frame?.locator('h1').innerText()).toContain(brief.heading.target);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test.each(localeKeys)('shows all its text without JavaScript (%s)', async (locale: Locale) => {
  const visitor = await startVisit({ javaScript: false });
  await serveForeignPages(visitor.context, portal, {});
  await visitor.page.goto(buildEmbedCode(graph, brief, locale).src);
  const shown = await visitor.page.locator('main').innerText();
  const wanted = brief.segments.map(({ source, target }) => (locale === 'zh' ? source : (target ?? '')));
  expect(wanted.length).toBeGreaterThan(1);
  expect(wanted.filter((text) => !shown.includes(text))).toEqual([]);
  await visitor.leave();
});
