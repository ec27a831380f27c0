import { describe, expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { sampleGraph, sampleInstrument, sampleMeasure } from '../tests/samples/portal.ts';
import { buildBodyPage, buildLegislation, formatJsonLd, formatPageData } from './json-ld.ts';

const graph = buildGraph(sampleContent());
const { mainInstrument: instrument } = graph;
const [one, two] = instrument.measures;
if (one === undefined || two === undefined) throw new Error('The sample lacks measures.');
const image = { src: 'https://sample.example/card.png', width: 1200, height: 630, alt: '1. 优化第一项服务' };

describe('a measure', () => {
  test('in Chinese: identifier, heading, bodies, and the document that it is part of', () => {
    expect(buildLegislation(graph, { instrument, measure: one, edition: 'zh', image })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      url: 'https://sample.example/zh/first/1/',
      legislationIdentifier: '京样字〔2025〕1号第1项',
      name: '优化第一项服务',
      legislationResponsible: ['甲局', '乙委'],
      inLanguage: 'zh-CN',
      isPartOf: {
        '@type': 'Legislation',
        legislationIdentifier: '京样字〔2025〕1号',
        name: '样例方案',
        legislationPassedBy: '甲局',
        legislationDate: '2025-03-01',
      },
      image: {
        '@type': 'ImageObject',
        url: 'https://sample.example/card.png',
        width: 1200,
        height: 630,
        caption: '1. 优化第一项服务',
      },
    });
  });

  test('in English is a translation of the Chinese, and keeps the identifier that was issued', () => {
    expect(buildLegislation(graph, { instrument, measure: one, edition: 'en', image: null })).toMatchObject({
      legislationIdentifier: '京样字〔2025〕1号第1项',
      name: 'Optimize the first service',
      legislationResponsible: ['Bureau A', 'Commission B'],
      inLanguage: 'en',
      translationOfWork: { '@id': 'https://sample.example/zh/first/1/' },
    });
  });

  test('that names no body and has no English yet states neither', () => {
    const describe = (key: string) =>
      buildLegislation(sampleGraph(), {
        instrument: sampleInstrument('ferry-2023'),
        measure: sampleMeasure('ferry-2023', key),
        edition: 'en',
        image: null,
      });
    expect(describe('10')).not.toHaveProperty('legislationResponsible');
    expect(describe('9')).not.toHaveProperty('name');
    expect(describe('9')).toHaveProperty('legislationResponsible');
  });

  test('in both languages has the Chinese names and is no translation', () => {
    const data = buildLegislation(graph, { instrument, measure: one, edition: 'zh+en', image: null });
    expect(data).toMatchObject({
      url: 'https://sample.example/first/1/',
      name: '优化第一项服务',
      legislationResponsible: ['甲局', '乙委'],
      inLanguage: ['zh-CN', 'en'],
    });
    expect(data).not.toHaveProperty('translationOfWork');
    expect(data).not.toHaveProperty('image');
  });

  test('a heading of ours is no name of it', () => {
    expect(
      buildLegislation(graph, { instrument, measure: two, edition: 'zh', image: null }),
    ).not.toHaveProperty('name');
  });
});

describe('a body', () => {
  const [agency] = graph.agencies;
  if (agency === undefined) throw new Error('The sample lacks bodies.');

  test('is named as its page names it, with its picture; the page is ours', () => {
    expect(buildBodyPage(graph, { agency, locale: 'zh', image })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: `https://sample.example/zh/agencies/${agency.slug}/`,
      inLanguage: 'zh-CN',
      about: { '@type': 'Organization', name: '北京市甲局', alternateName: ['甲局'] },
      primaryImageOfPage: {
        '@type': 'ImageObject',
        url: 'https://sample.example/card.png',
        width: 1200,
        height: 630,
        caption: '1. 优化第一项服务',
      },
    });
  });

  test('whose short name is its full name has one name', () => {
    const record = { ...agency.record, zh: { full: '甲局', forms: ['甲局'] } };
    const data = buildBodyPage(graph, {
      agency: { ...agency, record, shortName: '甲局' },
      locale: 'zh',
      image: null,
    });
    expect(data).toHaveProperty('about', { '@type': 'Organization', name: '甲局' });
  });

  test('has its Chinese name beside the English one; without a picture the page names none', () => {
    const data = buildBodyPage(graph, { agency, locale: 'en', image: null });
    expect(data).toMatchObject({
      inLanguage: 'en',
      about: { name: 'Bureau A', alternateName: ['北京市甲局'] },
    });
    expect(data).not.toHaveProperty('primaryImageOfPage');
  });
});

test('an instrument on the page in both languages says so; without a picture it names none', () => {
  const data = buildLegislation(graph, { instrument, measure: null, edition: 'zh+en', image: null });
  expect(data).toMatchObject({
    url: 'https://sample.example/first/',
    name: '样例方案',
    inLanguage: ['zh-CN', 'en'],
    legislationDate: '2025-03-01',
  });
  expect(data).not.toHaveProperty('image');
  expect(data).not.toHaveProperty('isPartOf');
});

test('a document without a date states none', () => {
  const undated = graph.instruments.filter(({ dateIssued }) => dateIssued === null);
  expect(undated.map(({ id }) => id)).toEqual(['second']);
  for (const each of undated) {
    const data = buildLegislation(graph, { instrument: each, measure: null, edition: 'zh', image: null });
    expect(data).toMatchObject({ name: '另一方案', inLanguage: 'zh-CN' });
    expect(data).not.toHaveProperty('legislationDate');
  }
});

test('nothing in the text can end the script element', () => {
  const text = formatJsonLd({ name: '</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
});

test('pages of measures, documents and bodies say what they are about, in the edition of the page', () => {
  const [agency] = graph.agencies;
  if (agency === undefined) throw new Error('The sample lacks bodies.');
  const types = (['zh', 'en', 'zh+en'] as const).map((edition) =>
    [
      { kind: 'measure', measure: one } as const,
      { kind: 'instrument', instrument } as const,
      { kind: 'agency', agency } as const,
    ].map((item) => {
      const text = formatPageData(graph, item, edition, image);
      return text === null ? null : (JSON.parse(text) as { '@type': string; url: string });
    }),
  );
  expect(types.map((row) => row.map((data) => data && [data['@type'], data.url]))).toEqual([
    [
      ['Legislation', 'https://sample.example/zh/first/1/'],
      ['Legislation', 'https://sample.example/zh/first/'],
      ['WebPage', `https://sample.example/zh/agencies/${agency.slug}/`],
    ],
    [
      ['Legislation', 'https://sample.example/en/first/1/'],
      ['Legislation', 'https://sample.example/en/first/'],
      ['WebPage', `https://sample.example/en/agencies/${agency.slug}/`],
    ],
    [
      ['Legislation', 'https://sample.example/first/1/'],
      ['Legislation', 'https://sample.example/first/'],
      null,
    ],
  ]);
});
