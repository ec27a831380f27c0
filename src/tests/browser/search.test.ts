import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { findAllResults, waitForMeasures } from './search-results.ts';

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
  test('finds 跨境电商 in exactly measures 3, 11, 20 and 21, each with the words marked in an excerpt', async () => {
    await visitor.open('/zh/search/');
    await type('跨境电商');
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    expect(query()['q']).toBe('跨境电商');
    for (const number of [3, 11, 20, 21]) {
      const result = visitor.page.locator('li', {
        has: visitor.page.locator(`a[data-result][href*="/zh/trade-2024/${number}/"]`),
      });
      const marked = (await result.first().locator('mark').allInnerTexts()).join('');
      expect(marked, `measure ${number}`).toContain('跨境');
      expect(marked, `measure ${number}`).toContain('电商');
    }
    expect(await visitor.page.locator('[data-search-status]').innerText()).toMatch(/\d/);
    expect(await visitor.page.locator('[data-search-none]:visible').count()).toBe(0);
  });

  test('reads query and filters from the address when the page is opened', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    expect(await visitor.page.locator('main input[type=search][name=q]').inputValue()).toBe('跨境电商');
    await choose('agency', /药监局|药品监督管理局/);
    await waitForMeasures(visitor, [21]);
    await visitor.page.reload();
    await waitForMeasures(visitor, [21]);
  });

  test('keeps the address in step, so that back and forward lead through the searches', async () => {
    await visitor.open('/zh/search/');
    await type('跨境电商');
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    await type('预裁定');
    await waitForMeasures(visitor, [12]);
    expect(query()['q']).toBe('预裁定');
    const field = visitor.page.locator('main input[type=search][name=q]');
    await visitor.page.goBack();
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    expect(query()['q']).toBe('跨境电商');
    expect(await field.inputValue()).toBe('跨境电商');
    await visitor.page.goForward();
    await waitForMeasures(visitor, [12]);
    expect(await field.inputValue()).toBe('预裁定');
  });

  test('comes back to the results from a measure', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    await visitor.page.locator('a[data-result][href*="/zh/trade-2024/20/"]').first().click();
    await visitor.page.waitForURL('**/zh/trade-2024/20/**');
    await visitor.page.goBack();
    await waitForMeasures(visitor, [3, 11, 20, 21]);
  });

  test('narrows by agency and by group, and widens again', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    await choose('group', /培育产业发展新动能/);
    await waitForMeasures(visitor, [20, 21]);
    expect(query()['group']).toBeTruthy();
    await choose('agency', /药监局|药品监督管理局/);
    await waitForMeasures(visitor, [21]);
    expect(query()['agency']).toBeTruthy();
    expect(query()['q']).toBe('跨境电商');
    await visitor.page.locator('select[name=agency]').selectOption('');
    await waitForMeasures(visitor, [20, 21]);
    await visitor.page.locator('select[name=group]').selectOption('');
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    expect(query()['agency'] ?? '').toBe('');
  });

  test('says so when there is nothing', async () => {
    await visitor.open('/zh/search/');
    await type('恐龙');
    await visitor.page.locator('[data-search-none]').waitFor({ state: 'visible' });
    expect(await visitor.page.locator('[data-search-none]').innerText()).toContain('恐龙');
    expect(await visitor.page.locator('[data-search-status]').innerText()).not.toBe('');
    expect(await visitor.page.locator('a[data-result]').count()).toBe(0);
    await type('预裁定');
    await waitForMeasures(visitor, [12]);
    expect(await visitor.page.locator('[data-search-none]:visible').count()).toBe(0);
  });

  test('finds agencies and the other provisions at their place in the whole text', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('北京海关')}`);
    expect(await findAllResults(visitor)).toContain('/zh/agencies/beijing-customs/');
    await type('双牵头');
    await waitForMeasures(visitor, []);
    expect(await findAllResults(visitor)).toEqual([
      '/zh/terms/dual-lead-mechanism/',
      '/zh/trade-2024/text/#sec-3-1',
    ]);
  });

  test('takes filters along to the other language and back', async () => {
    const found = [7, 9, 10, 11, 12, 13, 14, 15];
    const turn = async (locale: string): Promise<void> => {
      await visitor.page.locator('a[data-language-switch]:visible').first().click();
      await visitor.page.waitForURL(`**/${locale}/search/**`);
    };
    await visitor.open('/zh/search/');
    await choose('group', /推动贸易监管模式改革/);
    await choose('agency', /北京海关/);
    await waitForMeasures(visitor, found);
    await turn('en');
    await waitForMeasures(visitor, found);
    expect(await visitor.page.locator('select[name=agency] option:checked').innerText()).toMatch(/Customs/);
    expect(await visitor.page.locator('select[name=group]').inputValue()).not.toBe('');
    await turn('zh');
    await waitForMeasures(visitor, found);
  });
});

describe('what a result shows', () => {
  /** The line of a measure among the results. */
  const findLine = (locale: string, number: number) =>
    visitor.page.locator('li.result', {
      has: visitor.page.locator(`a[data-result][href*="/${locale}/trade-2024/${number}/"]`),
    });

  test('number, title, the mark of editors, and the sentence that matches, which leads to itself', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    const line = findLine('zh', 11);
    expect(await line.locator('a[data-result] .num').innerText()).toBe('11');
    expect(await line.locator('.editorial').count()).toBe(1);
    expect(await findLine('zh', 21).locator('.editorial').count()).toBe(0);
    const sentence = line.locator('a.result-sentence');
    expect(await sentence.getAttribute('href')).toMatch(/\/zh\/trade-2024\/11\/\?hl=[^#]+#s1$/);
    expect(await sentence.locator('mark').first().innerText()).toBe('跨境电商');
  });

  test('the body by which a measure is found, with its role', async () => {
    await visitor.open('/en/search/?q=Beijing+Customs');
    await visitor.page.locator('a[data-result]').first().waitFor();
    await findAllResults(visitor);
    expect(await findLine('en', 31).innerText()).toMatch(
      /(Lead|Jointly|In cooperation|Responsible): .*Customs/,
    );
  });

  test.each([
    ['zh', 'yucaiding', '“yucaiding”是“预裁定”的拼音'],
    ['zh', 'advance ruling', '“advance ruling”是“预裁定”的英文'],
    ['en', '预裁定', '“预裁定” is Chinese for “advance ruling'],
    ['en', 'advnce ruling', '“advnce ruling” corrected to “advance ruling'],
  ])('why it matches, in words (%s, %s)', async (locale, query, reason) => {
    await visitor.open(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    const line = findLine(locale, 12);
    await line.first().waitFor();
    expect(await line.first().innerText()).toContain(reason);
    const chinese = line.locator('.row-note span[lang=zh-CN]');
    expect(await chinese.count()).toBe(locale === 'en' && query === '预裁定' ? 1 : 0);
  });
});

describe('filters', () => {
  test('say how many measures each choice would leave, and offer none that leaves nothing', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
    await waitForMeasures(visitor, [3, 11, 20, 21]);
    const groups = visitor.page.locator('select[name=group] option');
    const texts = await groups.allInnerTexts();
    expect(texts.find((text) => text.includes('培育产业发展新动能'))).toMatch(/（2）$/);
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
    expect(await role.locator('option').allInnerTexts()).toEqual(['不限', '牵头', '责任单位']);
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
    await phone.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
    await waitForMeasures(phone, [3, 11, 20, 21]);
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
    input.value = 'yu cai ding';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await visitor.page.clock.runFor(2000);
  expect(await visitor.page.locator('#search').getAttribute('data-state')).toBe('idle');
  expect(query()).toEqual({});
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '预裁定';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await visitor.page.clock.runFor(2000);
  await waitForMeasures(visitor, [12]);
  expect(query()).toEqual({ q: '预裁定' });
});

describe('English search', () => {
  test('finds an agency by its English name and leads to English pages only', async () => {
    await visitor.open('/en/search/');
    await type('Beijing Customs');
    const addresses = await findAllResults(visitor);
    expect(addresses).toContain('/en/agencies/beijing-customs/');
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
