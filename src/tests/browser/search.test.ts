import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { findAllResults, waitForMeasures } from './search-results.ts';

/** Measures that have 渡运 in heading or sentence, in three documents; in the first, three groups have them. */
const withFerryService = [
  'ferry-2023/1',
  'ferry-2023/3',
  'ferry-2023/4',
  'ferry-2023/10',
  'greenway-2024/2-1',
  'tea-2021/4',
];

/** Those of them that stand in the group 织密湖区渡运网络. */
const inFirstGroup = ['ferry-2023/1', 'ferry-2023/3'];

/** The one measure that has 分时预约. */
const withTimedBooking = ['ferry-2023/5'];

let visitor: Visitor;

beforeEach(async () => {
  visitor = await startVisit({ width: 1280 });
});
afterEach(async () => {
  const { problems } = visitor;
  await visitor.leave();
  expect(problems).toEqual([]);
});

async function type(text: string): Promise<void> {
  const field = visitor.page.locator('input[type=search][name=q]:visible').first();
  await field.fill(text);
  await field.press('Enter');
}

/** Chooses the option that names what is meant, whatever else it says. */
async function choose(filter: string, name: RegExp): Promise<void> {
  const select = visitor.page.locator(`select[name=${filter}]`);
  const value = await select.locator('option', { hasText: name }).first().getAttribute('value');
  await select.selectOption(value);
}

/** The query part of the address, as pairs. */
function query(): Record<string, string> {
  return Object.fromEntries(new URL(visitor.page.url()).searchParams);
}

describe('Chinese search', () => {
  test('finds 候鸟 in exactly four measures of three documents, each with the word marked in an excerpt', async () => {
    const withBirds = ['ferry-2023/5', 'greenway-2024/1-1', 'greenway-2024/2-2', 'reed-2022/3'];
    await visitor.open('/zh/search/');
    await type('候鸟');
    await waitForMeasures(visitor, withBirds);
    expect(query()['q']).toBe('候鸟');
    for (const measure of withBirds) {
      const result = visitor.page.locator('li', {
        has: visitor.page.locator(`a[data-result][href*="/zh/${measure}/"]`),
      });
      expect(await result.first().locator('.result-sentence mark').allInnerTexts(), measure).toContain(
        '候鸟',
      );
    }
    expect(await visitor.page.locator('[data-search-status]').innerText()).toMatch(/\d/);
    expect(await visitor.page.locator('[data-search-none]:visible').count()).toBe(0);
  });

  test('reads query and filters from the address when the page is opened', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('渡运')}`);
    await waitForMeasures(visitor, withFerryService);
    expect(await visitor.page.locator('main input[type=search][name=q]').inputValue()).toBe('渡运');
    await choose('agency', /气象局/);
    await waitForMeasures(visitor, ['ferry-2023/1']);
    await visitor.page.reload();
    await waitForMeasures(visitor, ['ferry-2023/1']);
  });

  test('keeps the address in step, so that back and forward lead through the searches', async () => {
    await visitor.open('/zh/search/');
    await type('渡运');
    await waitForMeasures(visitor, withFerryService);
    await type('分时预约');
    await waitForMeasures(visitor, withTimedBooking);
    expect(query()['q']).toBe('分时预约');
    const field = visitor.page.locator('main input[type=search][name=q]');
    await visitor.page.goBack();
    await waitForMeasures(visitor, withFerryService);
    expect(query()['q']).toBe('渡运');
    expect(await field.inputValue()).toBe('渡运');
    await visitor.page.goForward();
    await waitForMeasures(visitor, withTimedBooking);
    expect(await field.inputValue()).toBe('分时预约');
  });

  test('comes back to the results from a measure', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('渡运')}`);
    await waitForMeasures(visitor, withFerryService);
    await visitor.page.locator('a[data-result][href*="/zh/ferry-2023/3/"]').first().click();
    await visitor.page.waitForURL('**/zh/ferry-2023/3/**');
    await visitor.page.goBack();
    await waitForMeasures(visitor, withFerryService);
  });

  test('narrows by agency and by group, and widens again', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('渡运')}`);
    await waitForMeasures(visitor, withFerryService);
    await choose('group', /织密湖区渡运网络/);
    await waitForMeasures(visitor, inFirstGroup);
    expect(query()['group']).toBeTruthy();
    await choose('agency', /气象局/);
    await waitForMeasures(visitor, ['ferry-2023/1']);
    expect(query()['agency']).toBeTruthy();
    expect(query()['q']).toBe('渡运');
    await visitor.page.locator('select[name=agency]').selectOption('');
    await waitForMeasures(visitor, inFirstGroup);
    await visitor.page.locator('select[name=group]').selectOption('');
    await waitForMeasures(visitor, withFerryService);
    expect(query()['agency'] ?? '').toBe('');
  });

  test('says so when there is nothing', async () => {
    await visitor.open('/zh/search/');
    await type('恐龙');
    await visitor.page.locator('[data-search-none]').waitFor({ state: 'visible' });
    expect(await visitor.page.locator('[data-search-none]').innerText()).toContain('恐龙');
    expect(await visitor.page.locator('[data-search-status]').innerText()).not.toBe('');
    expect(await visitor.page.locator('a[data-result]').count()).toBe(0);
    await type('分时预约');
    await waitForMeasures(visitor, withTimedBooking);
    expect(await visitor.page.locator('[data-search-none]:visible').count()).toBe(0);
  });

  test('finds agencies and the other provisions at their place in the whole text', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('云浦海事局')}`);
    expect(await findAllResults(visitor)).toContain('/zh/agencies/yunpu-maritime-safety-office/');
    await type('实施方案');
    await waitForMeasures(visitor, []);
    expect(await findAllResults(visitor)).toEqual([
      '/zh/terms/implementation-plan/',
      '/zh/ferry-2023/text/#notice',
    ]);
  });

  test('takes filters along to the other language and back', async () => {
    const found = ['ferry-2023/7', 'ferry-2023/8'];
    const turn = async (locale: string): Promise<void> => {
      await visitor.page.locator('a[data-language-switch]:visible').first().click();
      await visitor.page.waitForURL(`**/${locale}/search/**`);
    };
    await visitor.open('/zh/search/');
    await choose('group', /守护水上航行安全/);
    await choose('agency', /海事局/);
    await waitForMeasures(visitor, found);
    await turn('en');
    await waitForMeasures(visitor, found);
    expect(await visitor.page.locator('select[name=agency] option:checked').innerText()).toMatch(
      /Maritime Safety/,
    );
    expect(await visitor.page.locator('select[name=group]').inputValue()).not.toBe('');
    await turn('zh');
    await waitForMeasures(visitor, found);
  });
});

describe('what a result shows', () => {
  /** The line of a measure among the results. */
  const findLine = (locale: string, measure: string) =>
    visitor.page.locator('li.result', {
      has: visitor.page.locator(`a[data-result][href*="/${locale}/${measure}/"]`),
    });

  test('number, title, the mark of editors, and the sentence that matches, which leads to itself', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('渡运')}`);
    await waitForMeasures(visitor, withFerryService);
    const line = findLine('zh', 'ferry-2023/3');
    expect(await line.locator('a[data-result] .num').innerText()).toBe('3');
    expect(await line.locator('.editorial').count()).toBe(1);
    expect(await findLine('zh', 'ferry-2023/4').locator('.editorial').count()).toBe(0);
    const sentence = line.locator('a.result-sentence');
    expect(await sentence.getAttribute('href')).toMatch(/\/zh\/ferry-2023\/3\/\?hl=[^#]+#s1$/);
    expect(await sentence.locator('mark').first().innerText()).toBe('渡运');
  });

  test('the body by which a measure is found, with its role', async () => {
    await visitor.open('/en/search/?q=Maritime+Safety+Office');
    await visitor.page.locator('a[data-result]').first().waitFor();
    await findAllResults(visitor);
    expect(await findLine('en', 'ferry-2023/7').innerText()).toMatch(/Lead: .*Maritime Safety Office/);
    expect(await findLine('en', 'ferry-2023/8').innerText()).toMatch(/Responsible: .*Maritime Safety Office/);
  });

  test.each([
    ['zh', 'fenshiyuyue', '“fenshiyuyue”是“分时预约”的拼音'],
    ['zh', 'timed booking', '“timed booking”是“分时预约”的英文'],
    ['en', '分时预约', '“分时预约” is Chinese for “timed booking'],
    ['en', 'timd booking', '“timd booking” corrected to “timed booking'],
  ])('why it matches, in words (%s, %s)', async (locale, query, reason) => {
    await visitor.open(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    const line = findLine(locale, 'ferry-2023/5');
    await line.first().waitFor();
    expect(await line.first().innerText()).toContain(reason);
    const chinese = line.locator('.row-note span[lang=zh-CN]');
    expect(await chinese.count()).toBe(locale === 'en' && query === '分时预约' ? 1 : 0);
  });
});

describe('filters', () => {
  test('say how many measures each choice would leave, and offer none that leaves nothing', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('渡运')}`);
    await waitForMeasures(visitor, withFerryService);
    const groups = visitor.page.locator('select[name=group] option');
    const texts = await groups.allInnerTexts();
    expect(texts.find((text) => text.includes('织密湖区渡运网络'))).toMatch(/（2）$/);
    for (const option of await groups.all()) {
      const isEmpty = (await option.innerText()).endsWith('（0）');
      expect(await option.isDisabled()).toBe(isEmpty);
    }
    await visitor.page.locator('#q').fill('');
    await visitor.page.locator('#search[data-state=idle]').waitFor();
    expect((await groups.allInnerTexts()).filter((text) => text.includes('（'))).toEqual([]);
  });

  test('narrow by role, alone and with a body', async () => {
    await visitor.open('/zh/search/');
    const role = visitor.page.locator('select[name=role]');
    await role.waitFor();
    expect(await role.locator('option').allInnerTexts()).toEqual([
      '不限',
      '牵头',
      '会同',
      '配合',
      '责任单位',
    ]);
    await role.selectOption('lead');
    await visitor.page.locator('#search[data-state=answered]').waitFor();
    const led = (await findAllResults(visitor)).length;
    expect(led).toBeGreaterThan(0);
    expect(query()).toEqual({ role: 'lead' });
    const agency = visitor.page.locator('select[name=agency]');
    const [, body] = await agency.locator('option:not([disabled])').all();
    expect(await body?.innerText()).toMatch(/（[1-9]\d*）$/);
    await agency.selectOption((await body?.getAttribute('value')) ?? '');
    await expect.poll(() => Object.keys(query()).sort()).toEqual(['agency', 'role']);
    expect((await findAllResults(visitor)).length).toBeGreaterThan(0);
    expect(await agency.locator('option:checked').innerText()).toMatch(/（[1-9]\d*）$/);
    await visitor.page.goBack();
    await expect.poll(() => agency.inputValue()).toBe('');
    expect((await findAllResults(visitor)).length).toBe(led);
  });

  test('are folded away on a phone until one is chosen', async () => {
    const phone = await startVisit({ width: 360 });
    await phone.open(`/zh/search/?q=${encodeURIComponent('渡运')}`);
    await waitForMeasures(phone, withFerryService);
    expect(await phone.page.locator('select[name=role]').isVisible()).toBe(false);
    await phone.page.locator('.filters-box summary').click();
    await phone.page.locator('select[name=role]').selectOption('responsible');
    await phone.page.waitForURL('**role=responsible');
    await phone.page.reload();
    await phone.page.locator('select[name=role]').waitFor();
    expect(phone.problems).toEqual([]);
    await phone.leave();
  });
});

test('nothing is searched while an input method composes', async () => {
  await visitor.page.clock.install();
  await visitor.open('/zh/search/');
  const field = visitor.page.locator('#q');
  await field.dispatchEvent('compositionstart');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'fen shi yu yue';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await visitor.page.clock.runFor(2000);
  expect(await visitor.page.locator('#search').getAttribute('data-state')).toBe('idle');
  expect(query()).toEqual({});
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '分时预约';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await visitor.page.clock.runFor(2000);
  await waitForMeasures(visitor, withTimedBooking);
  expect(query()).toEqual({ q: '分时预约' });
});

describe('English search', () => {
  test('finds an agency by its English name and leads to English pages only', async () => {
    await visitor.open('/en/search/');
    await type('Maritime Safety Office');
    const addresses = await findAllResults(visitor);
    expect(addresses).toContain('/en/agencies/yunpu-maritime-safety-office/');
    expect(addresses.filter((address) => !address.startsWith('/en/'))).toEqual([]);
  });

  test('says so when there is nothing', async () => {
    await visitor.open('/en/search/?q=dinosaur');
    await visitor.page.locator('[data-search-none]').waitFor({ state: 'visible' });
    expect(await visitor.page.locator('[data-search-none]').innerText()).toContain('dinosaur');
  });
});

test('text typed by others is shown as text', async () => {
  const typed = '<img src=x onerror=alert(1)>"&';
  await visitor.open(`/zh/search/?q=${encodeURIComponent(typed)}`);
  await visitor.page.locator('[data-search-status]').filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  expect(await visitor.page.locator('main input[type=search][name=q]').inputValue()).toBe(typed);
  expect(await visitor.page.locator('main img[src=x]').count()).toBe(0);
});
