import { expect, test } from 'vitest';

import { localeKeys } from '../../language/locales.ts';
import {
  collapse,
  descendants,
  findAll,
  isWithin,
  type Page,
  type PageElement,
  textOf,
} from '../../quality/site/page.ts';
import { sampleExpected } from '../samples/portal-expected.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const { facets } = sampleGraph();
const topics = facets.flatMap(({ id, values }) => values.map((topic) => ({ facet: id, topic })));

function getPage(address: string): Page {
  const page = site.findPage(address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return page;
}

const hasClass = (element: PageElement, name: string): boolean =>
  (element.attributes.get('class') ?? '').split(' ').includes(name);

/** The sentence or heading that a link leads to, as its own page shows it. */
function readTarget(href: string): string {
  const [address = '', fragment] = href.slice(site.base.length - 1).split('#');
  const found = findAll(getPage(address), fragment === undefined ? 'h1' : 'p').find(
    ({ attributes }) => fragment === undefined || attributes.get('data-segment') === fragment,
  );
  return found === undefined ? '' : collapse(textOf(found));
}

test.each(localeKeys)('every choice has a page that lists its measures (%s)', (locale) => {
  expect(topics).toHaveLength(sampleExpected().counts['topics'] ?? 0);
  const missing = topics.flatMap(({ facet, topic }) => {
    const rows = findAll(getPage(`/${locale}/topics/${facet}/${topic.slug}/`), 'a').filter((link) =>
      hasClass(link, 'row'),
    );
    const linked = new Set(rows.map(({ attributes }) => attributes.get('href')));
    return topic.matches
      .map(({ measure }) => `${site.base}${locale}/${measure.instrument.id}/${measure.key}/`)
      .filter((href) => !linked.has(href));
  });
  expect(missing).toEqual([]);
});

test.each(localeKeys)('every phrase that is quoted stands in the text that it leads to (%s)', (locale) => {
  const wrong: string[] = [];
  let count = 0;
  for (const { facet, topic } of topics) {
    const page = getPage(`/${locale}/topics/${facet}/${topic.slug}/`);
    for (const passage of findAll(page, 'div').filter((each) => hasClass(each, 'passage'))) {
      const parts = descendants(passage);
      const href = parts.find(({ tag }) => tag === 'a')?.attributes.get('href') ?? '';
      const target = readTarget(href);
      for (const mark of parts.filter((part) => part.tag === 'mark' && !isWithin(part, 'details'))) {
        count += 1;
        if (!target.includes(collapse(textOf(mark)))) wrong.push(`${topic.slug}: ${textOf(mark)} → ${href}`);
      }
    }
  }
  expect(count).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test.each(localeKeys)('the finder has every choice, as a link and as a checkbox (%s)', (locale) => {
  const page = getPage(`/${locale}/find/`);
  const links = new Set(findAll(page, 'a').map(({ attributes }) => attributes.get('href')));
  const boxes = new Set(
    findAll(page, 'input').map(({ attributes }) => `${attributes.get('name')}=${attributes.get('value')}`),
  );
  const wanted = topics.map(({ facet, topic }) => `${facet}=${topic.slug}`);
  expect(wanted.filter((choice) => !boxes.has(choice))).toEqual([]);
  const addresses = topics.map(({ facet, topic }) => `${site.base}${locale}/topics/${facet}/${topic.slug}/`);
  expect(addresses.filter((address) => !links.has(address))).toEqual([]);
});
