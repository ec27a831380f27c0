import { beforeAll, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { waitForMeasures } from './search-results.ts';

/** Each would run `hit()` if it were taken for markup, an address or code anywhere. */
const payloads: readonly string[] = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  "'><iframe srcdoc='<script>parent.hit()</script>'>",
  'javascript:hit()',
  '<a href="javascript:hit()">x</a>',
  '</title></template></textarea><script>hit()</script>',
  '{{constructor.constructor("hit()")()}}',
  '${hit()}',
  '分时预约<mark onclick=hit()>分时预约</mark>',
  '&lt;img src=x onerror=hit()&gt;',
  '%3Cscript%3Ehit()%3C/script%3E',
];

/** Counts what would run. */
const trap = 'window.hits = 0; window.hit = () => { window.hits += 1; };';

/** Elements and attributes that a payload may have brought into the page, and whether any was executed. */
function findSuspects({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('body *')].filter(
      (element) =>
        /^(IFRAME|OBJECT|EMBED|SVG|IMG|BASE)$/i.test(element.tagName) ||
        (element.tagName === 'SCRIPT' && !element.hasAttribute('src')) ||
        [...element.attributes].some(
          ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
        ),
    );
    const hits: unknown = Reflect.get(window, 'hits');
    return [
      ...found.map((element) => element.tagName),
      ...(hits === 0 ? [] : [`${String(hits)} executions`]),
    ];
  });
}

/** What the pages have of their own, when nothing is asked of them. */
let own: { search: string[]; measure: string[] };
beforeAll(async () => {
  const visitor = await startVisit({ initScripts: [trap] });
  await visitor.open('/zh/search/');
  const search = await findSuspects(visitor);
  await visitor.open('/zh/ferry-2023/5/');
  own = { search, measure: await findSuspects(visitor) };
  expect(own.measure).not.toContain('SCRIPT');
  await visitor.leave();
});

test.each(payloads)('%s stays text in the address of the search page', async (payload) => {
  const visitor = await startVisit({ initScripts: [trap] });
  const encoded = encodeURIComponent(payload);
  for (const query of [
    `q=${encoded}`,
    `q=${encodeURIComponent('海事')}&agency=${encoded}&role=${encoded}&group=${encoded}`,
  ]) {
    await visitor.open(`/zh/search/?${query}#${encoded}`);
    await visitor.page.locator('#search[data-state=answered]').waitFor({ state: 'attached' });
    expect(await findSuspects(visitor)).toEqual(own.search);
  }
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test.each(payloads)('%s stays text in what is to be marked, and in a search box', async (payload) => {
  const visitor = await startVisit({ initScripts: [trap] });
  const encoded = encodeURIComponent(payload);
  await visitor.open(`/zh/ferry-2023/5/?hl=${encoded}&hl=${encodeURIComponent('分时预约')}#${encoded}`);
  await visitor.page.locator('mark.sought').first().waitFor();
  const field = visitor.page.locator('input[name=q]');
  await field.fill(payload);
  await visitor.page.locator('[role=listbox] [role=option]').last().filter({ hasText: payload }).waitFor();
  expect(await findSuspects(visitor)).toEqual(own.measure);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('filters that do not exist are passed over', async () => {
  const visitor = await startVisit();
  await visitor.open(
    '/zh/search/?q=%E5%88%86%E6%97%B6%E9%A2%84%E7%BA%A6&agency=constructor&role=lead%27&group=__proto__',
  );
  await waitForMeasures(visitor, ['ferry-2023/5']);
  for (const name of ['agency', 'role', 'group']) {
    expect(await visitor.page.locator(`select[name=${name}]`).inputValue()).toBe('');
  }
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('search answers where browsers lack workers, WebAssembly and word segmentation', async () => {
  const visitor = await startVisit({
    initScripts: ['delete Intl.Segmenter; delete window.WebAssembly; delete window.Worker;'],
  });
  await visitor.open(`/zh/search/?q=${encodeURIComponent('候鸟')}`);
  await waitForMeasures(visitor, ['ferry-2023/5', 'greenway-2024/1-1', 'greenway-2024/2-2', 'reed-2022/3']);
  const said = visitor.page.locator('[data-search-full-text-status]');
  await visitor.page.locator('[data-search-full-text-start]').click();
  await said.filter({ hasText: '无法检索全文' }).waitFor();
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});
