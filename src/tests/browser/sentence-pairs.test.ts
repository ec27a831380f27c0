import { expect, inject, test } from 'vitest';

import { sampleInstrument } from '../samples/portal.ts';
import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

/** How the two cells of each sentence of a page stand to each other. */
function readPlaces({ page }: Visitor): Promise<string[]> {
  return page.locator('[data-segment-row]').evaluateAll((rows) =>
    rows.map((row) => {
      const [zh, en] = [...row.querySelectorAll('[data-segment]')].map((cell) =>
        cell.getBoundingClientRect(),
      );
      if (zh === undefined || en === undefined) return 'missing';
      if (Math.abs(zh.top - en.top) < 2 && en.left >= zh.right) return 'beside';
      return en.top >= zh.bottom && Math.abs(zh.left - en.left) < 2 ? 'below' : 'askew';
    }),
  );
}

test('the English stands beside its Chinese, on a phone below it, on paper beside it again', async () => {
  const visitor = await startVisit({ width: 1280 });
  await visitor.open('/ferry-2023/4/');
  expect(new Set(await readPlaces(visitor))).toEqual(new Set(['beside']));
  await visitor.page.setViewportSize({ width: 360, height: 740 });
  expect(new Set(await readPlaces(visitor))).toEqual(new Set(['below']));
  await visitor.page.emulateMedia({ media: 'print' });
  await visitor.page.setViewportSize({ width: 660, height: 900 });
  expect(new Set(await readPlaces(visitor))).toEqual(new Set(['beside']));
  await visitor.leave();
});

/** Where the two cells of headings and sentences begin, in CSS pixels: one pair of places where all stand in the same two columns. */
function readColumns({ page }: Visitor): Promise<string[]> {
  return page.locator('section[data-unit] .pair').evaluateAll((pairs) => {
    const columns = pairs
      .map((pair) => [...pair.querySelectorAll('.pair-cell')])
      .filter((cells) => cells.length === 2)
      .map((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)).join(' and '));
    return [...new Set(columns)];
  });
}

test('headings of a whole text stand in the columns of their sentences, at whatever level', async () => {
  const visitor = await startVisit({ width: 1280 });
  for (const id of ['ferry-2023', 'greenway-2024', 'reed-2022', 'tea-2021']) {
    await visitor.open(`/${id}/text/`);
    expect(await readColumns(visitor), id).toHaveLength(1);
  }
  await visitor.leave();
});

test('one switch shows every sentence in the other language, and the choice holds for the visit', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  const others = page.locator('details[data-other]');
  const readOpen = () => others.evaluateAll((all) => all.map((each) => each.hasAttribute('open')));
  await visitor.open('/en/ferry-2023/4/');
  expect(await readOpen()).toEqual([false, false, false]);
  await others.first().locator('summary').click();
  expect(await readOpen()).toEqual([true, false, false]);
  expect(await others.first().innerText()).toContain('推动湖区各渡运航线实行“一票通渡”');
  await page.getByRole('button', { name: 'Show the Chinese of every sentence' }).click();
  expect(await readOpen()).toEqual([true, true, true]);
  await visitor.open('/zh/ferry-2023/8/');
  expect(await readOpen()).toEqual([true, true]);
  await page.getByRole('button', { name: '隐藏全部英文' }).click();
  expect(await readOpen()).toEqual([false, false]);
  // Where the English is out of date, the Chinese always stands open.
  await visitor.open('/en/ferry-2023/text/');
  const translated = sampleInstrument('ferry-2023')
    .provisions.flatMap(({ segments }) => segments)
    .filter(({ target }) => target !== null);
  expect(await readOpen()).toEqual(translated.map(({ state }) => state === 'stale'));
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('without scripts a sentence opens in the other language, and the switch is the way to both', async () => {
  const visitor = await startVisit({ javaScript: false });
  const { page } = visitor;
  await page.goto(new URL('en/ferry-2023/8/', inject('siteUrl')).href);
  const other = page.locator('details[data-other]').first();
  await other.locator('summary').click();
  expect(await other.locator('p').isVisible()).toBe(true);
  await page.locator('a[data-show-other]').click();
  await page.waitForURL('**/ferry-2023/8/');
  expect(visitor.address()).toBe('/ferry-2023/8/');
  await visitor.leave();
});
