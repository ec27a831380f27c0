import { expect, test } from 'vitest';

import { localeKeys } from '../../language/locales.ts';
import { addressOf } from '../../model/addresses.ts';
import { startVisit } from '../../quality/browser/browser.ts';
import { sampleGraph } from '../samples/portal.ts';

const measures = sampleGraph().instruments.flatMap((instrument) => instrument.measures);

test.each(localeKeys)(
  'every line is a phrase of the sentence that it leads to, on all measures (%s)',
  async (locale) => {
    const visitor = await startVisit();
    let phrases = 0;
    const faults: string[] = [];
    for (const { key, instrument, glance } of measures) {
      const address = addressOf.measure(locale, instrument.id, key);
      await visitor.open(address);
      const lines = await visitor.page.evaluate(() => {
        const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const strength = [...document.querySelectorAll('[data-glance] dt')].pop();
        return [...document.querySelectorAll('[data-glance] dd')]
          .filter(
            (line) => strength && line.compareDocumentPosition(strength) & Node.DOCUMENT_POSITION_FOLLOWING,
          )
          .map((line) => {
            const link = line.querySelector('a');
            const sentence = link
              ? document.querySelector(`${link.getAttribute('href')} [data-segment]`)
              : null;
            return {
              phrase: textOf(line.querySelector('span')),
              text: textOf(sentence ?? document.querySelector('[data-heading]')),
            };
          });
      });
      expect(lines, address).toHaveLength(glance.length);
      phrases += lines.length;
      faults.push(
        ...lines
          .filter(({ phrase, text }) => phrase === '' || !text.includes(phrase))
          .map(({ phrase }) => `${address}: ${phrase}`),
      );
    }
    expect(faults).toEqual([]);
    expect(phrases).toBeGreaterThan(10);
    await visitor.leave();
  },
);

test('a line leads to its sentence, which then stands out', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/en/ferry-2023/5/');
  await page.locator('[data-glance] dd', { hasText: 'outside the quiet season' }).locator('a').click();
  expect(visitor.address()).toBe('/en/ferry-2023/5/#s2');
  expect(
    await page.locator('#s2').evaluate((one) => one.matches(':target') && getComputedStyle(one).outlineStyle),
  ).toBe('solid');
  await visitor.leave();
});

test('what the text does not say has no line; how firm it is stands for every sentence', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/ferry-2023/2/');
  expect(await page.locator('[data-glance] dt').allInnerTexts()).toEqual(['力度']);
  await visitor.open('/zh/ferry-2023/8/');
  const glance = await page.locator('[data-glance]').innerText();
  expect(glance).not.toMatch(/无\b|没有条件|例外/);
  expect(await page.locator('[data-glance] a[href="#s2"]').count()).toBe(1);
  expect(glance).toContain('未用承诺动词');
  await page.locator('[data-glance] dt a').click();
  await page.waitForURL('**/zh/topics/#strength');
  await visitor.leave();
});

test('related measures say why', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/en/ferry-2023/2/');
  const rows = page.locator('[data-related] li');
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThanOrEqual(4);
  expect(await rows.first().innerText()).toMatch(/^3\b[^]*Both name “berth”/);
  // Numbers begin again in every document, so that one of another document is told by its name.
  await visitor.open('/en/ferry-2023/4/');
  expect(await rows.first().innerText()).toMatch(/^1\b[^]*Yun Jiao Lian Fa \[2024\] No\. 2 · Both name “/);
  await visitor.open('/en/ferry-2023/6/');
  expect(await page.locator('[data-related]').count()).toBe(0);
  await visitor.leave();
});
