import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { startVisit } from '../../quality/browser/browser.ts';

const { measures } = parseInstrument(
  readFileSync(new URL('../../../seeds/trade-2024/source.txt', import.meta.url)),
);

test.each(['zh', 'en'])(
  'every line is a phrase of the sentence that it leads to, on all measures (%s)',
  async (locale) => {
    const visitor = await startVisit();
    let phrases = 0;
    const faults: string[] = [];
    for (const { num } of measures) {
      await visitor.open(`/${locale}/trade-2024/${num}/`);
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
      phrases += lines.length;
      faults.push(
        ...lines
          .filter(({ phrase, text }) => phrase === '' || !text.includes(phrase))
          .map(({ phrase }) => `${num}: ${phrase}`),
      );
    }
    expect(faults).toEqual([]);
    expect(phrases).toBeGreaterThan(40);
    await visitor.leave();
  },
);

test('a line leads to its sentence, which then stands out', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/en/trade-2024/12/');
  await page.locator('[data-glance] dd', { hasText: 'before the validity period' }).locator('a').click();
  expect(visitor.address()).toBe('/en/trade-2024/12/#s2');
  expect(
    await page.locator('#s2').evaluate((one) => one.matches(':target') && getComputedStyle(one).outlineStyle),
  ).toBe('solid');
  await visitor.leave();
});

test('what the text does not say has no line; how firm it is stands for every sentence', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/trade-2024/29/');
  expect(await page.locator('[data-glance] dt').allInnerTexts()).toEqual(['力度']);
  await visitor.open('/zh/trade-2024/21/');
  const glance = await page.locator('[data-glance]').innerText();
  expect(glance).not.toMatch(/无\b|没有条件|例外/);
  expect(await page.locator('[data-glance] a[href="#s3"]').count()).toBe(1);
  expect(glance).toContain('争取');
  await page.locator('[data-glance] dt a').click();
  await page.waitForURL('**/zh/topics/#strength');
  await visitor.leave();
});

test('related measures say why', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/en/trade-2024/27/');
  const rows = page.locator('[data-related] li');
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThanOrEqual(4);
  expect(await rows.first().innerText()).toMatch(/^31\b[^]*Both name “AEO advanced certified enterprise”/);
  await visitor.open('/en/trade-2024/28/');
  expect(await page.locator('[data-related]').count()).toBe(0);
  await visitor.leave();
});
