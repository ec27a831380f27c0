import { expect, test } from 'vitest';
import { z } from 'zod';

import { localeKeys, locales } from '../../language/locales.ts';
import { formatDate } from '../../language/format.ts';
import {
  collapse,
  descendants,
  findAll,
  findLinks,
  findMeta,
  readPage,
  textOf,
  type Page,
  type PageElement,
} from '../../quality/site/page.ts';
import { absoluteAddress } from '../../quality/site/site.ts';
import { sampleExpected } from '../samples/portal-expected.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const measures = sampleGraph().instruments.flatMap((instrument) => instrument.measures);

/** A measure in a language: its embed, and its own page. */
const forms = localeKeys.flatMap((locale) =>
  measures.map(({ num, key, heading, agencies, generic, instrument }) => ({
    locale,
    num,
    instrument,
    hasHeading: !heading.editorial,
    partyCount: agencies.length + generic.length,
    embed: getPage(`/${locale}/embed/${instrument.id}/${key}/`),
    page: getPage(`/${locale}/${instrument.id}/${key}/`),
  })),
);
type Form = (typeof forms)[number];

function getPage(address: string): Page {
  const page = site.findPage(address);
  if (page === undefined) throw new Error(`There is no page at ${address}. Build it from its measure.`);
  return page;
}

/** Everything that is wrong with any form, at once. */
function findWrong(find: (form: Form) => readonly string[]): string[] {
  return forms.flatMap((form) => find(form).map((what) => `${form.embed.address} ${what}`));
}

const wordsOf = (elements: readonly PageElement[]): string[] =>
  elements.map((each) => collapse(textOf(each)));

const findWith = (page: Page, attribute: string): PageElement[] =>
  page.elements.filter(({ attributes }) => attributes.has(attribute));

/** The list directly below the heading “responsible bodies”. */
function readParties(page: Page): string[] {
  const list = findAll(page, 'ul').find((each) => {
    const before = page.elements[page.elements.indexOf(each) - 1];
    return before?.tag === 'h2' && /^(?:责任单位|Responsible bodies)$/.test(collapse(textOf(before)));
  });
  const items = list === undefined ? [] : descendants(list).filter(({ tag }) => tag === 'li');
  return wordsOf(items).map((words) => words.replace(/ (?:原文未点名|Not named in the text)$/, ''));
}

test('every measure has an embed in both languages', () => {
  expect(forms).toHaveLength(2 * (sampleExpected().counts['measures'] ?? 0));
});

test('an embed has the number, the heading and the sentences of its measure, and marks an editorial heading', () => {
  const wrong = findWrong(({ embed, page, num, hasHeading }) => {
    const [heading = ''] = wordsOf(findAll(embed, 'h1'));
    const found = heading.startsWith(`${num} `) ? [] : [`has the heading "${heading}".`];
    for (const attribute of ['data-heading', 'data-segment']) {
      const [shown, wanted] = [embed, page].map((each) => wordsOf(findWith(each, attribute)));
      if (wanted?.length === 0 || shown?.join('\n') !== wanted?.join('\n'))
        found.push(`differs in ${attribute}.`);
    }
    if (/ (?:编者所加标题|Editorial heading)$/.test(heading) === hasHeading)
      found.push('is wrong about whose heading it is.');
    return found;
  });
  expect(wrong).toEqual([]);
});

test('an embed names every responsible body with its role, and number and date of the document', () => {
  const wrong = findWrong(({ embed, page, locale, partyCount, instrument }) => {
    const { docNumber, dateIssued } = instrument;
    const facts = [
      locale === 'zh' ? docNumber.source : (docNumber.target ?? ''),
      dateIssued === null ? '' : formatDate(locale, dateIssued),
    ];
    const shown = readParties(embed);
    const source = wordsOf(findWith(embed, 'data-source')).join(' ');
    return [
      ...(shown.length === partyCount && shown.join('\n') === readParties(page).join('\n')
        ? []
        : [`names ${shown.join(', ')}.`]),
      ...facts.filter((fact) => !source.includes(fact)).map((fact) => `does not say ${fact}.`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('an embed has one way out, to the page of its measure and out of the frame, and nothing of the frame of a page', () => {
  const wrong = findWrong(({ embed, page }) => {
    const links = findAll(embed, 'a').map(({ attributes }) => [
      attributes.get('href'),
      attributes.get('target'),
    ]);
    const wanted = [[`${site.base}${page.address.slice(1)}`, '_top']];
    const others = ['header', 'nav', 'form', 'input', 'button', 'dialog', 'details', 'iframe', 'img'];
    return [
      ...(JSON.stringify(links) === JSON.stringify(wanted) ? [] : [`links to ${JSON.stringify(links)}.`]),
      ...others.filter((tag) => findAll(embed, tag).length > 0).map((tag) => `has a ${tag}.`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('an embed is not for search engines: they, and the search of the portal, have the page of the measure', () => {
  const sitemap = site.read('sitemap-0.xml').toString('utf8');
  expect(sitemap).toContain(absoluteAddress(site, '/zh/ferry-2023/8/'));
  expect(sitemap).not.toContain('/embed/');
  const wrong = findWrong(({ embed }) => [
    ...(findMeta(embed, 'robots') === 'noindex' ? [] : ['may be indexed.']),
    ...(/data-pagefind-(?!ignore)/.test(embed.html) ? ['is marked for the search of the portal.'] : []),
  ]);
  expect(wrong).toEqual([]);
});

test('the scripts of an embed and of the page around it are small', () => {
  expect(site.read('embed/host.js').length).toBeLessThanOrEqual(1_000);
  const scripts = new Set(
    forms.flatMap(({ embed }) =>
      findAll(embed, 'script').map(({ attributes }) => attributes.get('src') ?? ''),
    ),
  );
  expect(scripts.size).toBe(1);
  for (const src of scripts) {
    expect(site.read(src.slice(site.base.length)).length).toBeLessThanOrEqual(800);
  }
});

/** An answer of the type `rich` as oEmbed 1.0 asks for it, without what we do not give; two members are our own. */
const richAnswer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  language: z.enum(localeKeys.map((locale) => locales[locale].lang)),
  notice: z.string().optional(),
});

test('the page of every measure leads to an oEmbed answer that shows its embed', () => {
  const wrong = findWrong(({ embed, page, locale }) => {
    const links = findLinks(page, 'alternate').filter(
      ({ attributes }) => attributes.get('type') === 'application/json+oembed',
    );
    const [link] = links;
    const href = link?.attributes.get('href') ?? '';
    const prefix = absoluteAddress(site, '/');
    if (links.length !== 1 || !href.startsWith(prefix)) return [`has ${links.length} answers, at "${href}".`];
    const json: unknown = JSON.parse(site.read(href.slice(prefix.length)).toString('utf8'));
    const { success, data, error } = richAnswer.safeParse(json);
    if (!success) return [`has an answer that is not to the format: ${error.message}`];
    const [frame, ...more] = readPage('/', data.html).elements.filter(
      ({ tag }) => !['html', 'head', 'body'].includes(tag),
    );
    const attributes = frame?.attributes ?? new Map<string, string>();
    const wanted: [string, unknown, unknown][] = [
      ['elements', more.length, 0],
      ['tag', frame?.tag, 'iframe'],
      ['src', attributes.get('src'), absoluteAddress(site, embed.address)],
      ['title', attributes.get('title'), data.title],
      ['link title', link?.attributes.get('title'), data.title],
      ['width', attributes.get('width'), String(data.width)],
      ['height', attributes.get('height'), String(data.height)],
      ['provider', data.provider_url, absoluteAddress(site, `/${locale}/`)],
      ['language', data.language, locales[locale].lang],
      ['notice', data.notice?.includes('the Chinese text prevails') ?? false, locale === 'en'],
    ];
    return wanted
      .filter(([, found, right]) => found !== right)
      .map(([what, found]) => `has the ${what} ${String(found)} in its answer.`);
  });
  expect(wrong).toEqual([]);
});
