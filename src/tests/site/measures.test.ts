import { expect, test } from 'vitest';

import {
  collapse,
  descendants,
  findAll,
  findClosest,
  isWithin,
  textOf,
  type Page,
  type PageElement,
} from '../../quality/site/page.ts';
import type { Edition } from '../../language/edition.ts';
import { localeKeys } from '../../language/locales.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Measure } from '../../model/graph/graph.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const { instruments, agencies, mainInstrument } = sampleGraph();
const measures = instruments.flatMap((instrument) => instrument.measures);

const pageOf = (measure: Measure, edition: Edition): Page =>
  getPage(addressOf.measure(edition, measure.instrument.id, measure.key));

function getPage(address: string): Page {
  const page = site.findPage(address);
  if (!page) throw new Error(`The site has no page ${address}. Build it from the measure of that number.`);
  return page;
}

function findWith(page: Page, attribute: string): PageElement[] {
  return page.elements.filter(({ attributes }) => attributes.has(attribute));
}

test('every measure of every document has its page, in each language and in both', () => {
  expect(measures.map((measure) => pageOf(measure, 'zh').redirect)).toEqual(measures.map(() => null));
  expect(measures.map((measure) => pageOf(measure, 'en').redirect)).toEqual(measures.map(() => null));
  expect(measures.map((measure) => pageOf(measure, 'zh+en').redirect)).toEqual(measures.map(() => null));
});

test('every measure of the main document has its short address, which leads to the neutral page', () => {
  for (const { key, instrument } of mainInstrument.measures) {
    expect(getPage(`/${key}/`).redirect?.target).toBe(`${site.base}${instrument.id}/${key}/`);
  }
});

/** What a page shows within `[data-measure-text]`: each sentence with its id and the fragment that leads to it. */
function readSentences(page: Page): { id: string | undefined; fragment: string | undefined; text: string }[] {
  const [container, ...others] = findWith(page, 'data-measure-text');
  if (!container || others.length > 0) {
    throw new Error(
      `${page.address} has ${others.length + (container ? 1 : 0)} measure texts. Mark exactly one.`,
    );
  }
  return descendants(container)
    .filter(({ attributes }) => attributes.has('data-segment'))
    .map((element) => ({
      id: element.attributes.get('data-segment'),
      fragment: findClosest(element, ({ attributes }) => attributes.has('id'))?.attributes.get('id'),
      text: textOf(element).trim(),
    }));
}

test('the Chinese pages, put together, show the parsed sentences, each at its fragment, and nothing else', () => {
  expect(measures.map((measure) => readSentences(pageOf(measure, 'zh')))).toEqual(
    measures.map(({ segments }) => segments.map(({ id, source }) => ({ id, fragment: id, text: source }))),
  );
});

test('the Chinese pages show the parsed headings, and mark those that the text does not have', () => {
  const shown = measures.map((measure) => {
    const headings = findWith(pageOf(measure, 'zh'), 'data-heading').filter((element) =>
      isWithin(element, 'h1'),
    );
    return {
      text: headings.map((heading) => textOf(heading).trim()).join(' / '),
      editorial: headings.some(({ attributes }) => attributes.has('data-editorial')),
    };
  });
  expect(shown).toEqual(measures.map(({ heading: { source, editorial } }) => ({ text: source, editorial })));
});

test('the Chinese pages name the responsible parties of the text, each linked unless it is generic', () => {
  const shown = measures.map((measure) => {
    const page = pageOf(measure, 'zh');
    const section = page.elements.find(({ attributes }) => attributes.get('id') === 'agencies');
    const within = section ? descendants(section) : [];
    return {
      linked: within.filter(({ tag }) => tag === 'a').map((link) => collapse(textOf(link))),
      text: section ? collapse(textOf(section)) : '',
    };
  });
  expect(shown.map(({ linked }) => linked)).toEqual(
    measures.map(({ agencies: bodies }) => bodies.map(({ name }) => name)),
  );
  const generic = measures.flatMap(({ generic: parties }, index) => parties.map(({ zh }) => ({ index, zh })));
  expect(generic.length).toBeGreaterThan(4);
  expect(generic.filter(({ index, zh }) => !shown[index]?.text.includes(zh))).toEqual([]);
});

test('the same headings are editorial in both languages, and no others', () => {
  for (const locale of localeKeys) {
    const editorial = measures.filter(
      (measure) => findWith(pageOf(measure, locale), 'data-editorial').length > 0,
    );
    expect(
      editorial.map(({ instrument, key }) => `${instrument.id}/${key}`),
      locale,
    ).toEqual(['ferry-2023/3', 'reed-2022/2', 'reed-2022/6', 'tea-2021/4']);
  }
});

test('English pages have the same sentence fragments as Chinese ones', () => {
  for (const measure of measures) {
    const [zh, en] = localeKeys.map((locale) =>
      readSentences(pageOf(measure, locale)).map(({ fragment }) => fragment),
    );
    expect(en, `${measure.instrument.id} ${measure.id}`).toEqual(zh);
  }
});

test('every agency has its page in both locales, and no other', () => {
  for (const locale of localeKeys) {
    const pages = site.pages.filter(({ address }) =>
      new RegExp(`^/${locale}/agencies/(?!matrix/)[a-z-]+/$`).test(address),
    );
    expect(
      pages.map(({ address }) => address),
      locale,
    ).toEqual(agencies.map(({ slug }) => `/${locale}/agencies/${slug}/`).sort());
    expect(pages.flatMap((page) => findAll(page, 'h1'))).toHaveLength(agencies.length);
  }
});
