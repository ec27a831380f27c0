import { chromium } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';

import { readProse } from '../../model/read/read-prose.ts';
import { tested } from '../site/built-site.ts';
import { serveCompressed } from '../../quality/page-costs/brotli-server.ts';
import { budgets, findOverspending } from '../../quality/page-costs/budgets.ts';
import { choosePages, nameChosen, type ChosenPage } from '../../quality/page-costs/choose-pages.ts';
import { measurePages, phone, type PageCost } from '../../quality/page-costs/measure-page.ts';
import { readSitePages } from '../../quality/page-costs/site-pages.ts';

const { root, dist } = tested;

let chosen: ChosenPage[];
let costs: PageCost[];

beforeAll(async () => {
  const { pages, known, base } = readSitePages(
    dist,
    readProse(root).map(({ slug }) => slug),
  );
  chosen = choosePages(
    pages.filter(({ redirect }) => !redirect),
    known,
  );
  const server = await serveCompressed(dist, base);
  const browser = await chromium.connect(inject('browserEndpoint'));
  costs = await measurePages(
    browser,
    server.url,
    chosen.map(({ address }) => address),
    [phone],
  );
  await browser.close();
  await server.close();
});

test('every kind of page that has a budget exists, the measure in both languages', () => {
  const kinds = new Set(chosen.map(({ kind }) => kind));
  expect(Object.keys(budgets).filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(chosen.filter(({ kind }) => kind === 'measure').map(({ locale }) => locale)).toEqual([
    'en',
    'en',
    'zh',
    'zh',
  ]);
});

test('the usual and the longest page of every kind keep within their budget', () => {
  expect(costs.map(({ html }) => html > 0)).toEqual(chosen.map(() => true));
  const over = chosen.flatMap((page, index) => {
    const cost = costs[index];
    if (cost === undefined) return [`${page.address} was not measured.`];
    return findOverspending(`${page.address} (${nameChosen(page)})`, page.kind, cost);
  });
  expect(over).toEqual([]);
});
