import { describe, expect, test } from 'vitest';

import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { listItems } from '../../share/item/item.ts';
import { buildPoster, buildTabletop } from './build-sheets.ts';

const graph = buildGraph(sampleContent());
const [measure] = graph.mainInstrument.measures;
const agency = graph.agencies.find(({ slug }) => slug === 'a');
if (measure === undefined || agency === undefined) throw new Error('The sample lacks a measure or a body.');

const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

describe('of a measure', () => {
  const both = buildPoster(graph, { kind: 'measure', measure }, 'zh+en');

  test('the code of the poster in both languages leads to the neutral page, those in one to their own', () => {
    const address = (language: 'zh' | 'en') =>
      buildPoster(graph, { kind: 'measure', measure }, language).codes.map((code) => code.address);
    expect(both.codes.map((code) => code.address)).toEqual(['https://sample.example/first/1/']);
    expect(address('zh')).toEqual(['https://sample.example/zh/first/1/']);
    expect(address('en')).toEqual(['https://sample.example/en/first/1/']);
  });

  test('the short address stands on all of them, without its scheme', () => {
    expect(both.spoken).toBe('sample.example/1/');
  });

  test('the essential sentences stand there whole, Chinese before English', () => {
    expect(both.sentences.map(texts)).toEqual([['推动第一项服务。', 'Promote the first service.']]);
  });

  test('bodies stand there in both languages with their roles', () => {
    expect(
      both.parties.map(({ parties }) => parties.map(({ name, role }) => [name.text, role?.text ?? null])),
    ).toEqual([
      [
        ['甲局', '牵头'],
        ['乙委', '配合'],
      ],
      [
        ['Bureau A', 'Lead'],
        ['Commission B', 'In cooperation'],
      ],
    ]);
  });

  test('English says that it is unofficial and that the Chinese prevails', () => {
    for (const language of ['en', 'zh+en'] as const) {
      const english = buildTabletop(graph, { kind: 'measure', measure }, language).notice.find(
        ({ lang }) => lang === 'en',
      );
      expect(english?.text).toMatch(
        /not by its issuer.*Unofficial English translation.*the Chinese text prevails/,
      );
    }
  });
});

test('of a body, which has no neutral page, the poster in both languages has a code for each', () => {
  const poster = buildPoster(graph, { kind: 'agency', agency }, 'zh+en');
  expect(poster.codes.map(({ address }) => address)).toEqual([
    'https://sample.example/zh/agencies/a/',
    'https://sample.example/en/agencies/a/',
  ]);
  expect(poster.spoken).toBeNull();
  expect(poster.number).toBeNull();
  const listed = poster.lists.flatMap(({ entries }) => entries.map(({ number }) => number));
  expect(listed.length).toBe(agency.participations.length);
});

test('of a plan, the poster lists its groups with the numbers of their measures', () => {
  const poster = buildPoster(graph, { kind: 'instrument', instrument: graph.mainInstrument }, 'zh');
  expect(poster.lists[0]?.entries.map(({ number, texts: [first] }) => [number, first?.text])).toEqual([
    ['1–2', '做好第一件事'],
    ['3', '做好第二件事'],
  ]);
});

test('every sheet of every item says its language in each run', () => {
  const items = listItems(graph);
  expect(items.length).toBeGreaterThan(5);
  for (const item of items) {
    for (const language of ['zh', 'en', 'zh+en'] as const) {
      const { heading, notice, codes } = buildTabletop(graph, item, language);
      const langs = [...heading, ...notice, ...codes.flatMap(({ scan }) => scan)].map(({ lang }) => lang);
      expect(langs.filter((lang) => lang !== 'zh-CN' && lang !== 'en')).toEqual([]);
      expect(langs.length).toBeGreaterThan(2);
    }
  }
});
