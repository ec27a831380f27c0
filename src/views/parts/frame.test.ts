import { describe, expect, test } from 'vitest';
import { addressOf, inEachLocale, inEveryEdition } from '../../model/addresses.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildFrame, type FrameInput } from './frame.ts';

const content = sampleContent();
const graph = buildGraph(content);

function frameOf(input: Pick<FrameInput, 'edition'> & Partial<FrameInput>) {
  return buildFrame(graph, {
    addresses: inEveryEdition((edition) => addressOf.text(edition, 'first')),
    section: 'topics',
    title: (_, locale) => (locale === 'zh' ? '标题' : 'Title'),
    description: (_, locale) => (locale === 'zh' ? '说明。' : 'What it is.'),
    ...input,
  });
}

describe('a page in both languages', () => {
  const frame = frameOf({ edition: 'zh+en' });

  test('has the navigation and footer of each language, whose links stay in it', () => {
    expect(
      frame.parts.map(({ lang, nav }) => [lang, nav.map(({ href, label }) => `${label} ${href}`)]),
    ).toEqual([
      [
        undefined,
        [
          '方案 /zh/first/',
          '专题 /zh/topics/',
          '责任单位 /zh/agencies/',
          '术语 /zh/terms/',
          '关于 /zh/about/',
        ],
      ],
      [
        'en',
        [
          'The plan /en/first/',
          'Topics /en/topics/',
          'Responsible bodies /en/agencies/',
          'Terms /en/terms/',
          'About /en/about/',
        ],
      ],
    ]);
    expect(
      frame.parts.map(({ nav }) => nav.filter(({ current }) => current).map(({ label }) => label)),
    ).toEqual([['专题'], ['Topics']]);
    expect(frame.parts.map(({ footer }) => footer)).toEqual([
      [
        { href: '/zh/about/', label: '关于' },
        { href: '/zh/guide/', label: '指南' },
      ],
      [
        { href: '/en/about/', label: 'About this portal' },
        { href: '/en/guide/', label: 'A guide' },
      ],
    ]);
  });

  test('leads to the page in each language, and is the one for every other language', () => {
    expect(frame.languages).toEqual([
      { href: '/zh/first/text/', lang: 'zh-CN', label: '中文', title: undefined },
      { href: '/en/first/text/', lang: 'en', label: 'English', title: undefined },
    ]);
    expect(frame.head.alternates).toEqual([
      { hreflang: 'zh-CN', href: 'https://sample.example/zh/first/text/' },
      { hreflang: 'en', href: 'https://sample.example/en/first/text/' },
      { hreflang: 'x-default', href: 'https://sample.example/first/text/' },
    ]);
    expect(frame.head.canonical).toBe('https://sample.example/first/text/');
    expect(frame.homeHref).toBe('/');
  });

  test('has title and description in both, and is Chinese first', () => {
    expect(frame.head.title).toBe('标题 · Title | 中文 / English');
    expect(frame.head.description).toBe('说明。 What it is.');
    expect([frame.head.lang, frame.locale]).toEqual(['zh-CN', 'zh']);
    expect(frame.say('site.skip').map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
  });

  test('says in short in Chinese and in full in English what is to be said of the English', () => {
    expect(frame.englishNotes.map(({ translation }) => [translation.href, translation.note])).toEqual([
      ['/zh/how-translated/', '英文为非官方译文，以中文为准。'],
      ['/en/how-translated/', expect.stringMatching(/^Unofficial English translation of .* State: /)],
    ]);
    expect(frame.staleLabel).toMatch(/^The Chinese has changed/);
  });
});

test('a page in one language has one navigation, a switch to the other, and the name of the portal in its title', () => {
  const frame = frameOf({ edition: 'en' });
  expect(frame.parts.map(({ lang }) => lang)).toEqual([undefined]);
  expect(frame.languages).toEqual([
    { href: '/zh/first/text/', lang: 'zh-CN', label: '中文', title: '用中文阅读本页' },
  ]);
  expect(frame.head.title).toBe('Title | Beijing Trade Measures');
  expect(frame.homeHref).toBe('/en/');
  expect(frame.englishNotes).toHaveLength(1);
});

test('a Chinese page has no note above its text, but says in its footer what the English is', () => {
  const { englishNotes, parts } = frameOf({ edition: 'zh' });
  expect(englishNotes).toEqual([]);
  expect(parts[0]?.translation.note).toMatch(/^英文为非官方译文，译自/);
});

test('a page without an edition in both languages sends every other language to the English one', () => {
  const { head } = frameOf({ edition: 'zh', addresses: inEachLocale(addressOf.terms) });
  expect(head.alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://sample.example/en/terms/' });
  expect(head.sheet.foot).toBe('https://sample.example/zh/terms/');
});

test.each([
  ['zh', '贸易便利化措施'],
  ['en', 'Beijing Trade Facilitation Measures'],
] as const)('a home page has the name of the portal for a title (%s)', (edition, name) => {
  expect(frameOf({ edition, title: null }).head.title).toContain(name);
});

test('publisher and address for corrections stand in each language, where they are known', () => {
  const known = buildGraph({
    ...content,
    site: { ...content.site, publisher: { zh: '甲', en: 'A' }, corrections: 'a@sample.example' },
  });
  const { parts } = buildFrame(known, {
    edition: 'zh+en',
    addresses: inEveryEdition(addressOf.home),
    title: null,
    description: () => '',
  });
  expect(parts.map(({ publisher, corrections }) => [publisher, corrections])).toEqual([
    ['发布者：甲', { label: '更正请发送至', address: 'a@sample.example' }],
    ['Published by A', { label: 'Send corrections to', address: 'a@sample.example' }],
  ]);
});
