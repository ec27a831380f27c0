import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseInstrument } from '../../ingest/parse-instrument.ts';
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
import { readBuiltSite, tested } from './built-site.ts';

const site = readBuiltSite();
const { measures } = parseInstrument(readFileSync(`${tested.root}/seeds/trade-2024/source.txt`));
const numbers = Array.from({ length: 32 }, (_, index) => index + 1);

function getPage(address: string): Page {
  const page = site.findPage(address);
  if (!page) throw new Error(`The site has no page ${address}. Build it from the measure of that number.`);
  return page;
}

function findWith(page: Page, attribute: string): PageElement[] {
  return page.elements.filter(({ attributes }) => attributes.has(attribute));
}

test('the parsed text has measures 1 to 32', () => {
  expect(measures.map(({ num }) => num)).toEqual(numbers);
});

test.each(['zh', 'en', null])('every measure has its page (%s)', (locale) => {
  const addresses = numbers.map((number) => `/${locale ? `${locale}/` : ''}trade-2024/${number}/`);
  expect(addresses.filter((address) => !site.findPage(address))).toEqual([]);
});

test('every measure has its short address, which leads to the neutral page', () => {
  for (const number of numbers) {
    expect(getPage(`/${number}/`).redirect?.target).toBe(`${site.base}trade-2024/${number}/`);
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
  const shown = measures.map(({ num }) => readSentences(getPage(`/zh/trade-2024/${num}/`)));
  expect(shown).toEqual(
    measures.map(({ segments }) => segments.map(({ id, text }) => ({ id, fragment: id, text }))),
  );
  expect(shown.map((sentences) => sentences.map(({ text }) => text).join(''))).toEqual(
    measures.map(({ body }) => body),
  );
});

test('the Chinese pages show the parsed headings, and mark those that the text does not have', () => {
  const shown = measures.map(({ num }) => {
    const page = getPage(`/zh/trade-2024/${num}/`);
    const headings = findWith(page, 'data-heading').filter((element) => isWithin(element, 'h1'));
    const isEditorial = headings.some(({ attributes }) => attributes.has('data-editorial'));
    return isEditorial ? null : headings.map((heading) => textOf(heading).trim()).join(' / ');
  });
  expect(shown).toEqual(measures.map(({ heading }) => heading));
});

test('the Chinese pages name the responsible parties of the text, each linked unless it is generic', () => {
  const shown = measures.map(({ num }) => {
    const page = getPage(`/zh/trade-2024/${num}/`);
    const section = page.elements.find(({ attributes }) => attributes.get('id') === 'agencies');
    const within = section ? descendants(section) : [];
    return {
      num,
      linked: within.filter(({ tag }) => tag === 'a').map((link) => collapse(textOf(link))),
      text: section ? collapse(textOf(section)) : '',
    };
  });
  expect(shown.map(({ num, linked }) => ({ num, linked }))).toEqual(
    measures.map(({ num, agencies }) => ({ num, linked: agencies.map(({ name }) => name) })),
  );
  const generic = measures.flatMap(({ num, generic: parties }) => parties.map(({ name }) => ({ num, name })));
  expect(generic).toHaveLength(2);
  expect(
    generic.filter(({ num, name }) => !shown.find((page) => page.num === num)?.text.includes(name)),
  ).toEqual([]);
});

test('the headings of measures 7, 8, 11 and 18 are editorial, in both languages, and no others', () => {
  for (const locale of ['zh', 'en']) {
    const editorial = numbers.filter(
      (number) => findWith(getPage(`/${locale}/trade-2024/${number}/`), 'data-editorial').length > 0,
    );
    expect(editorial, locale).toEqual([7, 8, 11, 18]);
  }
});

test('English pages have the same sentence fragments as Chinese ones', () => {
  for (const number of numbers) {
    const ids = ['zh', 'en'].map((locale) =>
      findWith(getPage(`/${locale}/trade-2024/${number}/`), 'data-segment').map(({ attributes }) =>
        attributes.get('id'),
      ),
    );
    expect(ids[1], `measure ${number}`).toEqual(ids[0]);
  }
});

test('every agency has its page in both locales', () => {
  for (const locale of ['zh', 'en']) {
    const pages = site.pages.filter(({ address }) =>
      new RegExp(`^/${locale}/agencies/(?!matrix/)[a-z-]+/$`).test(address),
    );
    expect(pages, locale).toHaveLength(40);
    expect(pages.flatMap((page) => findAll(page, 'h1'))).toHaveLength(40);
  }
});
