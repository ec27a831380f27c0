import { expect, test } from 'vitest';

import { localeKeys } from '../../language/locales.ts';
import { addressOf } from '../../model/addresses.ts';
import { embedWidths } from '../../share/embed/embed-height.ts';
import { buildEmbedCode } from '../../views/parts/embed-code.ts';
import { sampleGraph } from '../samples/portal.ts';
import { startVisit } from '../../quality/browser/browser.ts';
import { checkPages } from '../../quality/browser/every-page.ts';

const graph = sampleGraph();
const embeds = graph.instruments.flatMap((instrument) =>
  instrument.measures.flatMap((measure) =>
    localeKeys.map((locale) => ({
      address: addressOf.embed(locale, instrument.id, measure.key),
      ...buildEmbedCode(graph, measure, locale),
    })),
  ),
);

/** Widths of columns: those that heights are worked out for, and others between, on both sides of where the layout changes. */
const columns = [...embedWidths, 360, 400, 620, 650, 720, 1200];

/** The height that the fitting code gives each embed in columns of these widths, without the portal: from the code alone. */
async function readRooms(): Promise<Map<number, number[]>> {
  const visitor = await startVisit();
  const { page, context } = visitor;
  await context.route('**/*', (route) => route.abort());
  await page.setContent(
    `<style>body { margin: 0 }</style>${embeds.map(({ fitting }) => fitting).join('\n')}`,
    { waitUntil: 'commit' },
  );
  const rooms = new Map<number, number[]>();
  for (const width of columns) {
    await page.setViewportSize({ width, height: 768 });
    rooms.set(
      width,
      await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.clientHeight)),
    );
  }
  await visitor.leave();
  return rooms;
}

test('every height that the code to paste carries holds the content of its embed, and leaves no hole', async () => {
  expect(embeds).toHaveLength(50);
  const rooms = await readRooms();
  const { findings, problems, visited } = await checkPages(
    embeds.map(({ address }) => address),
    {},
    async ({ page }, address) => {
      const index = embeds.findIndex((embed) => embed.address === address);
      const found: string[] = [];
      const judge = (what: string, width: number, real: number, given = 0): void => {
        if (given < real) found.push(`needs ${real} px at ${width} px, but ${what} gives ${given} px.`);
        if (given > real * 1.2 + 60)
          found.push(`needs ${real} px at ${width} px, and ${what} gives ${given} px.`);
      };
      for (const width of columns) {
        await page.setViewportSize({ width, height: 100 });
        const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        const computed = embedWidths.find((each) => each === width);
        if (computed !== undefined)
          judge('its computed height', width, real, embeds[index]?.heights[computed]);
        judge('the fitting code', width, real, rooms.get(width)?.[index]);
      }
      return found;
    },
  );
  expect(visited).toBe(embeds.length);
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});
