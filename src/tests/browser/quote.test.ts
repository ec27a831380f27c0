import { expect, inject, test } from 'vitest';

import type { Edition } from '../../language/edition.ts';
import { buildCitations, type CitationFormId } from '../../share/citation/build-citations.ts';
import { buildCited } from '../../share/citation/build-cited.ts';
import { type SentenceRange, toAddress } from '../../share/citation/cited.ts';
import { sampleGraph, sampleMeasure } from '../samples/portal.ts';
import { startVisit, type Visitor, type VisitOptions } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';

/** A measure of three sentences: a range may leave one out on either side, or have one in between. */
const key = '4';
const graph = sampleGraph();
const measure = sampleMeasure('ferry-2023', key);

/** What each button has to copy, made as the build makes it. */
function expectTexts(edition: Edition, range: SentenceRange | null): Record<string, string> {
  const find = (id: CitationFormId, own = edition) =>
    buildCitations(graph, measure, own, range).find((form) => form.id === id)?.text ?? '';
  return {
    link: toAddress(buildCited(graph, measure), edition, range),
    citation: find('official'),
    quotation: find('quotation'),
    both: find('quotation', 'zh+en'),
  };
}

const words = {
  zh: {
    link: '复制链接',
    citation: '复制引文',
    quotation: '复制引语',
    both: '复制中英文',
    copied: '已复制。',
    selected: '文字已选中，请用系统菜单复制。',
  },
  en: {
    link: 'Copy link',
    citation: 'Copy citation',
    quotation: 'Copy quotation',
    both: 'Copy both languages',
    copied: 'Copied.',
    selected: 'The text is selected: copy it with your system’s menu.',
  },
} as const;
const actions = ['link', 'citation', 'quotation', 'both'] as const;

const withoutClipboard = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });";
const withoutAnyCopying = `
  Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  Document.prototype.execCommand = () => false;`;
const withSharing = `
  Object.defineProperty(Navigator.prototype, 'share', { value: (shared) => { window.shared = shared; return Promise.resolve(); } });`;

const addressIn = (locale: 'zh' | 'en') => `/${locale}/ferry-2023/${key}/`;
const tools = ({ page }: Visitor) => page.locator('.sentence-tools');
const button = (visitor: Visitor, name: string) => tools(visitor).getByRole('button', { name, exact: true });
const litIds = ({ page }: Visitor) => page.locator('.lit').evaluateAll((rows) => rows.map(({ id }) => id));

interface Copying {
  /** What the clipboard holds. */
  read: () => Promise<string>;
  /** Empties it, so that no test is content with what an earlier one has copied. */
  clear: () => Promise<void>;
}

/** Lets a visitor's clipboard be read in another tab. */
async function openClipboard(visitor: Visitor): Promise<Copying> {
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(inject('siteUrl')).origin,
  });
  const other = await visitor.context.newPage();
  await other.goto(`${inject('siteUrl')}robots.txt`);
  const inOther = async (act: () => Promise<string>): Promise<string> => {
    await other.bringToFront();
    const text = await other.evaluate(act);
    await visitor.page.bringToFront();
    return text;
  };
  return {
    read: () => inOther(() => navigator.clipboard.readText()),
    clear: async () => void (await inOther(() => navigator.clipboard.writeText('').then(() => ''))),
  };
}

/** Starts a visit on the measure. */
async function visit(address: string, options: VisitOptions = {}): Promise<Visitor & { clipboard: Copying }> {
  const visitor = await startVisit(options);
  const clipboard = await openClipboard(visitor);
  await visitor.open(address);
  await visitor.page.bringToFront();
  return { ...visitor, clipboard };
}

/** Selects words from the middle of one sentence to the middle of another, as a pointer would. */
async function selectWords({ page }: Visitor, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const find = (id: string) => document.querySelector(`[data-segment="${id}"]`);
      const start = find(first ?? '');
      const end = find(last ?? '');
      if (!start?.firstChild || !end?.lastChild) throw new Error('The page lacks a sentence.');
      const range = document.createRange();
      range.setStart(start.firstChild, 1);
      range.setEnd(end.lastChild, 1);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

for (const locale of ['zh', 'en'] as const) {
  const say = words[locale];
  const ways: [string, VisitOptions][] = [
    ['with the Clipboard API', {}],
    ['without the Clipboard API', { initScripts: [withoutClipboard] }],
    ['over plain http', { siteUrl: inject('plainSiteUrl') }],
  ];

  test.each(ways)(`the four buttons of a measure copy exactly, %s (${locale})`, async (_how, options) => {
    const visitor = await visit(addressIn(locale), options);
    const expected = expectTexts(locale, null);
    for (const action of actions) {
      await visitor.clipboard.clear();
      const pressed = visitor.page.getByRole('button', { name: say[action], exact: true });
      await pressed.click();
      await expect.poll(visitor.clipboard.read).toBe(expected[action]);
      expect(await pressed.locator('xpath=following-sibling::*[@role="status"]').innerText()).toBe(
        say.copied,
      );
    }
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });

  test.each(ways)(`the four tools of a sentence copy exactly, %s (${locale})`, async (_how, options) => {
    const visitor = await visit(addressIn(locale), options);
    await visitor.page.locator('#s2 > .segment-anchor').click();
    await tools(visitor).waitFor();
    const expected = expectTexts(locale, { first: 's2', last: 's2' });
    for (const action of actions) {
      await visitor.clipboard.clear();
      await button(visitor, say[action]).click();
      await expect.poll(visitor.clipboard.read).toBe(expected[action]);
      await expect.poll(() => tools(visitor).getByRole('status').innerText()).toBe(say.copied);
      expect(await tools(visitor).locator('.copy-text').textContent()).toBe(expected[action]);
    }
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });

  test(`a range is chosen by the list, or by selecting words, and is copied exactly (${locale})`, async () => {
    const visitor = await visit(addressIn(locale));
    const expected = expectTexts(locale, { first: 's1', last: 's3' });
    await visitor.page.locator('#s1 > .segment-anchor').click();
    await tools(visitor).getByRole('combobox').selectOption('s3');
    expect(await litIds(visitor)).toEqual(['s1', 's2', 's3']);
    expect(visitor.address()).toBe(`${addressIn(locale)}?to=s3#s1`);
    const copyAll = async () => {
      for (const action of actions) {
        await visitor.clipboard.clear();
        await button(visitor, say[action]).click();
        await expect.poll(visitor.clipboard.read).toBe(expected[action]);
      }
    };
    await copyAll();
    await visitor.page.keyboard.press('Escape');
    expect(await tools(visitor).count()).toBe(0);
    expect(await litIds(visitor)).toEqual([]);
    expect(visitor.address()).toBe(`${addressIn(locale)}#s1`);
    await selectWords(visitor, 's1', 's3');
    await tools(visitor).waitFor();
    expect(await visitor.page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
    await copyAll();
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });
}

test('where nothing can be copied the text stands there selected, and the status says so', async () => {
  const visitor = await startVisit({ initScripts: [withoutAnyCopying] });
  const { page } = visitor;
  await visitor.open(addressIn('zh'));
  await page.locator('#s1 > .segment-anchor').click();
  const expected = expectTexts('zh', { first: 's1', last: 's1' });
  for (const action of actions) {
    await button(visitor, words.zh[action]).click();
    await expect.poll(() => tools(visitor).getByRole('status').innerText()).toBe(words.zh.selected);
    expect(await page.evaluate(() => String(getSelection()))).toBe(expected[action]);
  }
  // What is folded is unfolded, so that the selection can be seen.
  await page.getByRole('button', { name: words.zh.quotation, exact: true }).last().click();
  await expect.poll(() => page.locator('#quotation').isVisible()).toBe(true);
  await visitor.leave();
});

test('words within one sentence offer that sentence; a selection that ends before the next does not take it in', async () => {
  const visitor = await visit(addressIn('zh'));
  const { page } = visitor;
  // As three clicks on a paragraph do: the end stands at the beginning of the next.
  await page.evaluate(() => {
    const [own, next] = ['s2', 's3'].map((id) => document.querySelector(`[data-segment="${id}"]`));
    if (!own || !next) throw new Error('The page lacks a sentence.');
    getSelection()?.setBaseAndExtent(own, 0, next, 0);
  });
  await tools(visitor).waitFor();
  await visitor.clipboard.clear();
  await button(visitor, words.zh.link).click();
  await expect.poll(visitor.clipboard.read).toBe(expectTexts('zh', { first: 's2', last: 's2' })['link']);
  expect(await page.locator('#s2 + .sentence-tools').count()).toBe(1);
  await visitor.leave();
});

test('by keyboard alone: the number opens the tools, they have the focus, Escape gives it back', async () => {
  const visitor = await visit(addressIn('en'));
  const { page } = visitor;
  await page.locator('#s2 > .segment-anchor').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => tools(visitor).evaluate((panel) => panel === document.activeElement)).toBe(true);
  expect(await tools(visitor).getAttribute('role')).toBe('group');
  expect(await tools(visitor).evaluate((panel) => panel.ariaLabelledByElements?.[0]?.textContent)).toBe(
    'Sentence 2',
  );
  const stops: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
  }
  expect(stops).toEqual(['SELECT', 'BUTTON', 'BUTTON']);
  await visitor.clipboard.clear();
  await page.keyboard.press('Enter');
  await expect.poll(visitor.clipboard.read).toBe(expectTexts('en', { first: 's2', last: 's2' })['citation']);
  await page.keyboard.press('Escape');
  expect(await tools(visitor).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-segment-row]')?.id)).toBe('s2');
  // Opened a second time, without anything to load, it is the same.
  await page.keyboard.press('Enter');
  await expect.poll(() => tools(visitor).evaluate((panel) => panel === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect.poll(() => litIds(visitor)).toEqual(['s2', 's3']);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('by touch: a tap on the number offers the tools below the sentence, covering nothing, large enough to hit', async () => {
  const visitor = await startVisit({ touch: true, width: 360 });
  const { page } = visitor;
  await visitor.open(addressIn('zh'));
  await page.locator('#s1 > .segment-anchor').tap();
  await tools(visitor).waitFor();
  const [row, panel, next] = await Promise.all(
    ['#s1', '.sentence-tools', '#s2'].map((selector) => page.locator(selector).boundingBox()),
  );
  expect(row && panel && next && row.y + row.height <= panel.y && panel.y + panel.height <= next.y).toBe(
    true,
  );
  const heights = await tools(visitor)
    .locator('button, select')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('a sentence that an address has led to offers its tools to a touch; its links keep their work', async () => {
  const visitor = await visit(`${addressIn('zh')}#s2`);
  const { page } = visitor;
  expect(await page.locator('#s2').evaluate((row) => row.matches(':target'))).toBe(true);
  expect(await tools(visitor).count()).toBe(0);
  await page.locator('#s2 [data-segment]').click({ position: { x: 2, y: 2 } });
  await tools(visitor).waitFor();
  await visitor.clipboard.clear();
  await button(visitor, words.zh.link).click();
  await expect.poll(visitor.clipboard.read).toBe(expectTexts('zh', { first: 's2', last: 's2' })['link']);
  await visitor.leave();
});

test('the tools break no rule of accessibility', async () => {
  for (const address of [addressIn('zh'), addressIn('en'), `/ferry-2023/${key}/`]) {
    const visitor = await startVisit({ initScripts: [axeScript] });
    await visitor.open(address);
    await visitor.page.locator('#s2 > .segment-anchor').click();
    await tools(visitor).getByRole('combobox').selectOption('s3');
    await tools(visitor).getByRole('button').nth(1).click();
    await expect.poll(() => tools(visitor).getByRole('status').innerText()).not.toBe('');
    expect(await runAxe(visitor.page)).toEqual([]);
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  }
});

test('the neutral page copies for readers of both languages', async () => {
  const visitor = await visit(`/ferry-2023/${key}/`);
  await visitor.page.locator('#s1 > .segment-anchor').click();
  await tools(visitor).getByRole('combobox').selectOption('s2');
  const expected = expectTexts('zh+en', { first: 's1', last: 's2' });
  const names = {
    link: '复制链接 Copy link',
    citation: '复制引文 Copy citation',
    both: '复制中英文 Copy both languages',
  };
  for (const action of ['link', 'citation', 'both'] as const) {
    await visitor.clipboard.clear();
    await button(visitor, names[action]).click();
    await expect.poll(visitor.clipboard.read).toBe(expected[action]);
  }
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('without JavaScript every text of the measure can be read and copied by hand', async () => {
  const visitor = await startVisit({ javaScript: false });
  const { page } = visitor;
  for (const locale of ['zh', 'en'] as const) {
    await page.goto(new URL(addressIn(locale).slice(1), inject('siteUrl')).href);
    for (const summary of await page.locator('.copy summary').all()) await summary.click();
    const expected = expectTexts(locale, null);
    const ids = { link: 'address', citation: 'citation', quotation: 'quotation', both: 'both-languages' };
    for (const action of actions) {
      const text = page.locator(`#${ids[action]}`);
      expect(await text.isVisible()).toBe(true);
      expect((await text.innerText()).trim()).toBe(expected[action]);
    }
    expect(await page.locator('#plain-citation').innerText()).toContain(
      measure.instrument.dateIssued?.slice(0, 4),
    );
    expect(await page.locator('button[data-copy]:visible, button[data-share]:visible').count()).toBe(0);
  }
  await visitor.leave();
});

test('nothing of it is loaded before somebody asks', async () => {
  const visitor = await startVisit();
  const loaded: string[] = [];
  visitor.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await visitor.open(addressIn('zh'));
  expect(loaded.filter((path) => /quot/.test(path))).toEqual([]);
  await visitor.page.locator('#s1 > .segment-anchor').click();
  await tools(visitor).waitFor();
  expect(loaded.filter((path) => /quote\.zh\.json$/.test(path))).toEqual([
    `/data/ferry-2023/${key}/quote.zh.json`,
  ]);
  await visitor.leave();
});

test('the share sheet gets title, words and permanent address, of the measure and of a sentence', async () => {
  const visitor = await startVisit({ initScripts: [withSharing] });
  const { page } = visitor;
  await visitor.open(addressIn('en'));
  const readShared = () => page.evaluate(() => Reflect.get(window, 'shared') as unknown);
  await page.locator('button[data-share]').click();
  const citation = buildCitations(graph, measure, 'en').find(({ id }) => id === 'plain')?.text ?? '';
  const address = toAddress(buildCited(graph, measure), 'en', null);
  expect(await readShared()).toEqual({
    title: await page.title(),
    text: citation.replace(` ${address}`, ''),
    url: address,
  });
  await page.locator('#s2 > .segment-anchor').click();
  await button(visitor, 'Share…').click();
  const [, second] = measure.segments;
  expect(await readShared()).toMatchObject({
    url: `${address}#s2`,
    text: expect.stringContaining(`${second?.target}\n— `),
  });
  expect(visitor.problems).toEqual([]);
  await visitor.leave();

  const without = await startVisit({
    initScripts: ['delete Navigator.prototype.share;'],
  });
  await without.open(addressIn('en'));
  expect(await without.page.locator('button[data-share]').count()).toBe(1);
  expect(await without.page.locator('button[data-share]').isVisible()).toBe(false);
  await without.leave();
});

test('journey 6: quote it, with citation, link to the sentence, and in both languages', async () => {
  const visitor = await visit(addressIn('en'), { locale: 'en' });
  const { page, clipboard } = visitor;
  await page.getByRole('button', { name: 'Copy citation', exact: true }).click();
  await expect.poll(clipboard.read).toBe(expectTexts('en', null)['citation']);
  await page.locator('#s3 > .segment-anchor').click();
  await tools(visitor).waitFor();
  await button(visitor, 'Copy link').click();
  const link = new URL(expectTexts('en', { first: 's3', last: 's3' })['link'] ?? '');
  await expect.poll(clipboard.read).toBe(link.href);
  await button(visitor, 'Copy both languages').click();
  await expect.poll(clipboard.read).toBe(expectTexts('en', { first: 's3', last: 's3' })['both']);
  // The reader on the other end opens what was copied.
  const reader = await startVisit({ locale: 'en' });
  await reader.open(`${link.pathname}${link.search}${link.hash}`);
  expect(await isInView(reader, 's3')).toBe(true);
  expect(await reader.page.locator('#s3').evaluate((row) => row.matches(':target'))).toBe(true);
  await reader.leave();
  await visitor.leave();
});

/** True when the sentence begins within the window. */
async function isInView({ page }: Visitor, id: string): Promise<boolean> {
  return page.locator(`#${id}`).evaluate((row) => {
    const { top } = row.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}

test.each([`/zh/ferry-2023/${key}/`, `/en/ferry-2023/${key}/`, `/ferry-2023/${key}/`])(
  'journey 7: a link to one item, to a sentence, to a range, by an address that stays: %s',
  async (address) => {
    const visitor = await startVisit({ width: 360 });
    const { page } = visitor;
    await visitor.open(address);
    expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname).toBe(
      address,
    );
    await visitor.open('/');
    await visitor.open(`${address}#s2`);
    expect(await isInView(visitor, 's2')).toBe(true);
    await visitor.open('/');
    await visitor.open(`${address}?to=s3#s2`);
    await expect.poll(() => litIds(visitor)).toEqual(['s2', 's3']);
    expect(await isInView(visitor, 's2')).toBe(true);
    // Not by colour alone, and not only for those who see it.
    expect(await page.locator('#s3').evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
    expect(
      await page
        .locator('.segment-anchor[aria-current="true"]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
    ).toEqual(['#s2', '#s3']);
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  },
);

test('the short address, which print and speech use, leads to the item in both languages', async () => {
  const visitor = await startVisit();
  await visitor.open(addressIn('zh'));
  const short = new URL((await visitor.page.locator('#short-address').innerText()).trim());
  expect(short.pathname).toBe(`/${key}/`);
  await visitor.page.goto(new URL(short.pathname.slice(1), inject('siteUrl')).href);
  await visitor.page.waitForURL(`**/ferry-2023/${key}/`);
  expect(visitor.address()).toBe(`/ferry-2023/${key}/`);
  await visitor.leave();
});

test('a range goes along to the other language and back from the page in both', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open(`${addressIn('zh')}?to=s3#s2`);
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL('**/en/**');
  expect(visitor.address()).toBe(`${addressIn('en')}?to=s3#s2`);
  await expect.poll(() => litIds(visitor)).toEqual(['s2', 's3']);
  await visitor.open(`/ferry-2023/${key}/?to=s3#s2`);
  await page.locator('a[data-language-switch][lang=zh-CN]').click();
  await page.waitForURL('**/zh/**');
  expect(visitor.address()).toBe(`${addressIn('zh')}?to=s3#s2`);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('without JavaScript the link to a range opens at its first sentence', async () => {
  const visitor = await startVisit({ javaScript: false, width: 360 });
  await visitor.page.goto(new URL(`${addressIn('zh').slice(1)}?to=s3#s2`, inject('siteUrl')).href);
  const box = await visitor.page.locator('#s2').boundingBox();
  expect(box && box.y >= 0 && box.y < 768).toBe(true);
  await visitor.leave();
});

test.each([
  '?to=s99#s2',
  '?to=s1#s2',
  '?to=#s2',
  '?to=%F0%9F#s2',
  '?to=s3',
  '?to=s3#agencies',
  '?to=s3%22%5D,*#s2',
  '?to=constructor#s2',
  '?to=<img src=x onerror=alert(1)>#s2',
])('an address that asks for no range of the page is passed over: %s', async (rest) => {
  const visitor = await startVisit();
  await visitor.open(`${addressIn('zh')}${rest}`);
  await visitor.page.locator('#s1 > .segment-anchor').click();
  await tools(visitor).waitFor();
  expect(await litIds(visitor)).toEqual([]);
  await expect.poll(() => visitor.address()).toBe(`${addressIn('zh')}#s1`);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('a number pressed on a page that shows a range stands for its own sentence', async () => {
  const visitor = await visit(`${addressIn('zh')}?from=poster&to=s3#s1`);
  await expect.poll(() => litIds(visitor)).toEqual(['s1', 's2', 's3']);
  await visitor.page.locator('#s2 > .segment-anchor').click();
  await tools(visitor).waitFor();
  await expect.poll(() => visitor.address()).toBe(`${addressIn('zh')}?from=poster#s2`);
  await expect.poll(() => litIds(visitor)).toEqual([]);
  await visitor.clipboard.clear();
  await button(visitor, words.zh.quotation).click();
  await expect.poll(visitor.clipboard.read).toBe(expectTexts('zh', { first: 's2', last: 's2' })['quotation']);
  await visitor.leave();
});
