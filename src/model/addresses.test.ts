import { describe, expect, test } from 'vitest';
import {
  addressOf,
  findReservedWord,
  getMeasureKey,
  getProvisionKind,
  inEachLocale,
  inEveryEdition,
  reservedWords,
  toAbsolute,
  toChangeFragment,
  toHref,
  toLineFragment,
  toTermFragment,
  toTextFragment,
} from './addresses.ts';

describe('addresses', () => {
  // What is published never changes: a line here may be added, never altered.
  test.each([
    [addressOf.home('zh+en'), '/'],
    [addressOf.home('zh'), '/zh/'],
    [addressOf.instrument('zh+en', 'lake-2030'), '/lake-2030/'],
    [addressOf.instrument('en', 'lake-2030'), '/en/lake-2030/'],
    [addressOf.text('zh', 'lake-2030'), '/zh/lake-2030/text/'],
    [addressOf.text('zh+en', 'lake-2030'), '/lake-2030/text/'],
    [addressOf.measure('en', 'lake-2030', '12'), '/en/lake-2030/12/'],
    [addressOf.measure('zh+en', 'lake-2030', '2-1'), '/lake-2030/2-1/'],
    [addressOf.shortMeasure('12'), '/12/'],
    [addressOf.agencies('zh'), '/zh/agencies/'],
    [addressOf.matrix('zh'), '/zh/agencies/matrix/'],
    [addressOf.agency('en', 'lake-office'), '/en/agencies/lake-office/'],
    [addressOf.terms('en'), '/en/terms/'],
    [addressOf.term('zh', 'ferry'), '/zh/terms/ferry/'],
    [addressOf.topics('zh'), '/zh/topics/'],
    [addressOf.topic('en', 'who', 'anglers'), '/en/topics/who/anglers/'],
    [addressOf.finder('zh'), '/zh/find/'],
    [addressOf.search('en'), '/en/search/'],
    [addressOf.searchData(), '/search/data.json'],
    [addressOf.prose('en', 'about'), '/en/about/'],
    [addressOf.sourceText('lake-2030'), '/data/lake-2030/source.txt'],
    [addressOf.booklet('lake-2030'), '/kit/lake-2030/booklet.both.pdf'],
    [addressOf.source('zh', 'lake-2030'), '/zh/lake-2030/source/'],
    [addressOf.share('zh', 'lake-2030', '12'), '/zh/lake-2030/12/share/'],
    [addressOf.shareInstrument('en', 'lake-2030'), '/en/lake-2030/share/'],
    [addressOf.shareAgency('en', 'lake-office'), '/en/agencies/lake-office/share/'],
    [addressOf.shareSheet('zh'), '/zh/share/'],
    [addressOf.embed('en', 'lake-2030', '12'), '/en/embed/lake-2030/12/'],
    [addressOf.embedScript(), '/embed/host.js'],
    [addressOf.oembed('zh', 'lake-2030', '12'), '/data/lake-2030/12/oembed.zh.json'],
    [addressOf.quote('both', 'lake-2030', '12'), '/data/lake-2030/12/quote.both.json'],
    [addressOf.kitMeasure('lake-2030', '12', 'card.zh.png'), '/kit/lake-2030/12/card.zh.png'],
    [addressOf.kitInstrument('lake-2030', 'kit.zip'), '/kit/lake-2030/kit.zip'],
    [addressOf.kitAgency('lake-office', 'qr.en.svg'), '/kit/agencies/lake-office/qr.en.svg'],
    [addressOf.notFound(), '/404.html'],
    [addressOf.robots(), '/robots.txt'],
    [addressOf.sitemapIndex(), '/sitemap-index.xml'],
    [addressOf.sitemap(), '/sitemap-0.xml'],
    [addressOf.favicon(), '/favicon.svg'],
  ])('are the published ones: %s', (address, published) => {
    expect(address).toBe(published);
  });

  test('become links below the base path', () => {
    expect(toHref({ base: '/' }, '/zh/')).toBe('/zh/');
    expect(toHref({ base: '/sub/path/' }, '/zh/', 's1')).toBe('/sub/path/zh/#s1');
  });

  test('become absolute with the origin', () => {
    const site = { origin: 'https://a.example', base: '/b/' };
    expect(toAbsolute(site, '/12/')).toBe('https://a.example/b/12/');
    expect(toAbsolute(site, '/12/', 's1')).toBe('https://a.example/b/12/#s1');
  });

  test('of a page are one for each language, and one for both where it has such an edition', () => {
    expect(inEveryEdition(addressOf.home)).toEqual({ zh: '/zh/', en: '/en/', 'zh+en': '/' });
    expect(inEachLocale(addressOf.terms)).toEqual({ zh: '/zh/terms/', en: '/en/terms/', 'zh+en': null });
  });
});

test('fragments are the published ones', () => {
  expect(toTextFragment('measure-12', 's1')).toBe('measure-12-s1');
  expect(toLineFragment(7)).toBe('line-7');
  expect(toChangeFragment(3)).toBe('change-3');
  expect(toTermFragment('ferry')).toBe('term-ferry');
});

test('ids of instruments may be neither digits nor words of the portal', () => {
  expect(findReservedWord('2024')).toBe('all digits are a short address of a measure');
  for (const word of reservedWords) expect(findReservedWord(word)).toBe('the portal uses this word itself');
  expect(['lake-2030', '2030-lake', 'ferry'].map(findReservedWord)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('every word that stands at a place of an id in an address is kept from ids', () => {
  // First parts, and what stands below an instrument, a list of bodies or a language.
  expect(reservedWords).toEqual(
    expect.arrayContaining([
      'text',
      'source',
      'share',
      'matrix',
      'find',
      'search',
      'topics',
      'terms',
      'agencies',
      'embed',
      'kit',
      'data',
      'zh',
      'en',
    ]) as unknown,
  );
});

test('the key of a measure is its number as issued', () => {
  expect(getMeasureKey('measure-12')).toBe('12');
  expect(getMeasureKey('measure-2-1-3')).toBe('2-1-3');
});

test('what is neither division nor measure is a notice, a preamble or a text', () => {
  expect(['notice', 'preamble', 'text-1', 'sec-1'].map(getProvisionKind)).toEqual([
    'notice',
    'preamble',
    'text',
    'text',
  ]);
});
