import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '../../language/edition.ts';
import type { KitItem } from '../../share/item/item.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleItem } from '../../tests/samples/items.ts';
import { sampleGraph } from '../../tests/samples/portal.ts';
import { buildPoster, buildTabletop } from './build-sheets.ts';
import { writePoster } from './poster.ts';
import type { SheetText, SheetTexts } from './sheet.ts';
import { listSheetFiles, readSheetStyle } from './sheet-files.ts';
import { buildSheetSet, writeSheetSet } from './sheet-set.ts';
import { writeTabletop } from './tabletop.ts';

const graph = sampleGraph();
const { measure, instrument, body } = sampleItem;
const items: Readonly<Record<string, KitItem>> = {
  'a measure of three sentences and bodies in three roles': measure('ferry-2023', '4'),
  'a measure with a heading of ours': measure('ferry-2023', '3'),
  'a measure with an open list': measure('ferry-2023', '5'),
  'a measure with a sentence without English': measure('ferry-2023', '6'),
  'a measure with a stale sentence': measure('ferry-2023', '8'),
  'a measure without English and bodies named only in general': measure('ferry-2023', '9'),
  'a measure of another document, with a number that begins again': measure('greenway-2024', '2-1'),
  'a measure of a document without facts': measure('reed-2022', '2'),
  'the main document': instrument('ferry-2023'),
  'a document with groups in groups': instrument('greenway-2024'),
  'a document without groups, facts and English': instrument('reed-2022'),
  'a body of two documents': body('yunpu-transport-bureau'),
  'a body of one document': body('yunpu-meteorological-office'),
  'a body whose English name is ours': body('qiyun-lake-wetland-park-center'),
};

const say = ({ text, lang }: SheetText) => `${lang} ${text}`;
const sayAll = (texts: SheetTexts) => texts.map(say).join(' | ');

test('the poster of each kind of item says all that it has to say in each edition', () => {
  const lines = Object.entries(items).flatMap(([name, item]) =>
    editions.flatMap((edition) => {
      const poster = buildPoster(graph, item, edition);
      return [
        `${'='.repeat(20)} ${name}, ${edition}`,
        `title: ${poster.lang} ${poster.title}`,
        `canonical: ${poster.canonical}`,
        `number: ${poster.number ?? 'none'}`,
        `heading: ${sayAll(poster.heading)}`,
        ...poster.remarks.map((texts) => `remark: ${sayAll(texts)}`),
        `document: ${sayAll(poster.docNumber)}`,
        `source: ${sayAll(poster.source)}`,
        `issued: ${sayAll(poster.issued)}`,
        ...poster.sentences.map((texts) => `sentence: ${sayAll(texts)}`),
        `more: ${sayAll(poster.moreSentences)}`,
        ...poster.lists.flatMap(({ label, entries }) => [
          `list: ${sayAll(label)}`,
          ...entries.map(({ number, texts }) => `  ${number}: ${sayAll(texts)}`),
        ]),
        ...poster.parties.flatMap(({ label, parties, open }) => [
          `bodies: ${say(label)}${open === null ? '' : `, ${say(open)}`}`,
          ...parties.map(
            ({ name: each, beside, role }) =>
              `  ${[each, beside, role].flatMap((part) => (part === null ? '-' : say(part))).join(' / ')}`,
          ),
        ]),
        ...poster.codes.map(
          ({ address, label, scan }) => `code: ${address} | ${say(label)} | ${sayAll(scan)}`,
        ),
        `spoken: ${poster.spoken ?? 'none'}`,
        `notice: ${sayAll(poster.notice)}`,
      ];
    }),
  );
  expectFile(join(import.meta.dirname, 'fixtures/portal-posters.txt'), `${lines.join('\n')}\n`);
});

test('a table card says what the poster says, by another title', () => {
  for (const item of Object.values(items)) {
    for (const edition of editions) {
      const { lang, canonical, number, heading, remarks, docNumber, codes, spoken, notice } = buildPoster(
        graph,
        item,
        edition,
      );
      const card = buildTabletop(graph, item, edition);
      expect(card).toEqual({
        lang,
        title: card.title,
        canonical,
        number,
        heading,
        remarks,
        docNumber,
        codes,
        spoken,
        notice,
      });
    }
  }
  const titles = editions.map((edition) => buildTabletop(graph, measure('ferry-2023', '4'), edition).title);
  expect(titles).toEqual([
    '4. 推行“一票通渡”（中文桌牌）｜贸易便利化措施',
    '4. Introduce the “one-ticket ferry pass” (table card in English) | Beijing Trade Measures',
    '4. 推行“一票通渡”（中英文桌牌）｜贸易便利化措施',
  ]);
});

/** The way of a code is another test’s matter. */
const withoutWays = (sheet: string) => sheet.replace(/(<path d=")[^"]+/g, '$1…').replace(/\n\s+/g, '\n');

test('posters and table cards are whole files', () => {
  const sheets = Object.values(items)
    .slice(0, 3)
    .flatMap((item) => [
      writePoster(buildPoster(graph, item, 'zh+en')),
      writeTabletop(buildTabletop(graph, item, 'en')),
    ]);
  const lists = [body('yunpu-transport-bureau'), instrument('ferry-2023')].map((item) =>
    writePoster(buildPoster(graph, item, 'zh+en')),
  );
  expectFile(
    join(import.meta.dirname, 'fixtures/portal-sheets.txt'),
    [...sheets, ...lists].map(withoutWays).join('\n'),
  );
});

test('all sheets of an item are one document: posters, then table cards, in each edition', () => {
  const set = buildSheetSet(graph, measure('ferry-2023', '4'));
  const document = writeSheetSet(set);
  expect(set.title).toBe('4. 推行“一票通渡”（海报与桌牌）');
  expect(/<title>(.*?)<\/title>/.exec(document)?.[1]).toBe(set.title);
  expect(/<html lang="(.*?)">/.exec(document)?.[1]).toBe('zh-CN');
  expect(/<link rel="canonical" href="(.*?)"/.exec(document)?.[1]).toBe(
    'https://portal.example/zh/ferry-2023/4/',
  );
  const sections = [...document.matchAll(/<section class="sheet (\S+) \S+" lang="(\S+)"/g)];
  expect(sections.map(([, kind, lang]) => `${kind} ${lang}`)).toEqual([
    'poster zh-CN',
    'poster en',
    'poster zh-CN',
    'tabletop zh-CN',
    'tabletop en',
    'tabletop zh-CN',
  ]);
  expect(document).not.toContain('<main');
});

test('the files of an item are its posters, its table cards and their style sheet', async () => {
  const item = measure('ferry-2023', '4');
  const files = listSheetFiles(graph, item);
  expect(files.map(({ address }) => address.replace('/kit/ferry-2023/4/', ''))).toEqual([
    'poster.zh.html',
    'poster.en.html',
    'poster.both.html',
    'tabletop.zh.html',
    'tabletop.en.html',
    'tabletop.both.html',
    'sheet.css',
  ]);
  const workshop = { parts: [], painter: () => Promise.reject(new Error('Nothing is drawn here.')) };
  const texts = await Promise.all(
    files.map(async ({ make }) => new TextDecoder().decode(await make(workshop))),
  );
  expect(texts).toEqual([
    ...editions.map((edition) => writePoster(buildPoster(graph, item, edition))),
    ...editions.map((edition) => writeTabletop(buildTabletop(graph, item, edition))),
    readSheetStyle(),
  ]);
  expect(files.at(-1)?.inputs).toEqual({ style: readSheetStyle() });
});

test('the style sheet has neither comments nor space that says nothing', () => {
  expect(readSheetStyle()).toMatch(/^\S/);
  expect(readSheetStyle()).not.toMatch(/\/\*|\n\s|[ \t]\n/);
  expect(readSheetStyle().split('\n').length).toBeGreaterThan(50);
});
