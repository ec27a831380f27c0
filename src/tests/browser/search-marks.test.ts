import { afterEach, beforeEach, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';

let visitor: Visitor;
beforeEach(async () => {
  visitor = await startVisit({ initScripts: [axeScript] });
});
afterEach(async () => {
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

const bar = () => visitor.page.locator('.sought-bar');
const marks = () => visitor.page.locator('mark.sought');
const readMarks = async () => [...new Set((await marks().allInnerTexts()).map((text) => text.toLowerCase()))];
const readMain = () => visitor.page.locator('main').evaluate((main) => main.textContent);

test('a result leads to its sentence, where the words are marked', async () => {
  await visitor.open(`/zh/search/?q=${encodeURIComponent('候鸟')}`);
  await visitor.page.locator('li a[href*="/zh/ferry-2023/5/"][href$="#s2"]').click();
  await visitor.page.waitForURL('**/zh/ferry-2023/5/**#s2');
  await bar().waitFor();
  expect(await readMarks()).toEqual(['候鸟']);
  expect(await visitor.page.locator('#s2 mark.sought').count()).toBeGreaterThan(0);
  const top = await visitor.page.locator('#s2').evaluate((element) => element.getBoundingClientRect().top);
  const height = await visitor.page.evaluate(() => innerHeight);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height);
  expect(await runAxe(visitor.page)).toEqual([]);
});

test('the marks can be taken away, and the address is bare again', async () => {
  await visitor.open('/en/ferry-2023/5/');
  const before = await readMain();
  await visitor.open('/en/ferry-2023/5/?from=poster&hl=timed+booking#s1');
  await bar().waitFor();
  expect(await bar().innerText()).toContain('timed booking');
  expect(await marks().count()).toBeGreaterThan(0);
  expect(await visitor.page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/5\/$/);
  await bar().getByRole('button').click();
  expect(await marks().count()).toBe(0);
  expect(await bar().count()).toBe(0);
  expect(visitor.address()).toBe('/en/ferry-2023/5/?from=poster#s1');
  expect(await readMain()).toBe(before);
});

test('Escape takes them away, too, unless it belongs to a field', async () => {
  await visitor.open('/zh/ferry-2023/5/?hl=%E5%88%86%E6%97%B6%E9%A2%84%E7%BA%A6');
  await bar().waitFor();
  await visitor.page.locator('input[name=q]').focus();
  await visitor.page.keyboard.press('Escape');
  expect(await bar().count()).toBe(1);
  await visitor.page.locator('h1').click();
  await visitor.page.keyboard.press('Escape');
  expect(await bar().count()).toBe(0);
  expect(visitor.address()).toBe('/zh/ferry-2023/5/');
});

test('Escape closes the explanation of a term first', async () => {
  await visitor.open('/zh/ferry-2023/5/?hl=%E5%88%86%E6%97%B6%E9%A2%84%E7%BA%A6');
  await bar().waitFor();
  await visitor.page.locator('[data-measure-text] a[data-term]').first().click();
  await visitor.page.locator('.term-popover').waitFor();
  await visitor.page.keyboard.press('Escape');
  expect(await visitor.page.locator('.term-popover').isVisible()).toBe(false);
  expect(await bar().count()).toBe(1);
});

test('a phrase is found across the links of a sentence, in any width and case', async () => {
  await visitor.open('/en/ferry-2023/5/?hl=OUTSIDE+THE+QUIET+SEASON');
  await bar().waitFor();
  // The overview below the sentence quotes it, and has the marks, too.
  const inText = visitor.page.locator('[data-measure-text] mark.sought');
  expect((await inText.allInnerTexts()).join('').replace(/\s+/g, ' ').trim()).toBe(
    'outside the quiet season',
  );
  expect(await visitor.page.locator('a[data-term] mark.sought').count()).toBeGreaterThan(0);
});

test.each([
  ['/zh/ferry-2023/text/?hl=%E7%94%9F%E6%80%81%E4%BC%98%E5%85%88#sec-1-1', '生态优先'],
  ['/en/agencies/yunpu-maritime-safety-office/?hl=Maritime+Safety+Office', 'maritime safety office'],
  ['/zh/terms/timed-booking/?hl=%E5%88%86%E6%97%B6%E9%A2%84%E7%BA%A6', '分时预约'],
])('marks on %s', async (address, phrase) => {
  await visitor.open(address);
  await bar().waitFor();
  expect(await readMarks()).toEqual([phrase]);
});

test('what is not on the page leaves no bar, and leaves the address', async () => {
  await visitor.open('/zh/ferry-2023/5/?hl=%E6%81%90%E9%BE%99');
  await visitor.page.waitForURL((url) => url.search === '');
  expect(await bar().count()).toBe(0);
});

test('paper shows neither marks nor bar', async () => {
  await visitor.open('/zh/ferry-2023/5/?hl=%E5%88%86%E6%97%B6%E9%A2%84%E7%BA%A6');
  await bar().waitFor();
  await visitor.page.emulateMedia({ media: 'print' });
  expect(await bar().isVisible()).toBe(false);
  const style = await marks()
    .first()
    .evaluate((mark) => {
      const { borderBottomWidth, backgroundColor, fontWeight } = getComputedStyle(mark);
      const parent = mark.parentElement;
      const isPlain = parent !== null && getComputedStyle(parent).fontWeight === fontWeight;
      return { borderBottomWidth, backgroundColor, isPlain };
    });
  expect(style).toMatchObject({ borderBottomWidth: '0px', isPlain: true });
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(style.backgroundColor);
});

test('nothing is loaded for marks when the address asks for none', async () => {
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(request.url()));
  await visitor.open('/zh/ferry-2023/5/?from=poster#s1');
  await visitor.page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('start-marks'))).toEqual([]);
});
