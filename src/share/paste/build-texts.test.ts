import { describe, expect, test } from 'vitest';

import type { Locale } from '../../language/locales.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import type { Measure } from '../../model/graph/graph.ts';
import { sampleGraph, sampleMeasure } from '../../tests/samples/portal.ts';
import { buildAgencyTexts, buildInstrumentTexts, buildMeasureTexts } from './build-texts.ts';
import { linkedinLength } from './linkedin.ts';
import { momentsLength } from './moments.ts';
import { measureWeibo, weiboLength } from './weibo.ts';
import { measureX, xLength } from './x.ts';

const graph = buildGraph(sampleContent());
const [one, two] = graph.mainInstrument.measures;
const [agency] = graph.agencies;
if (one === undefined || two === undefined || agency === undefined)
  throw new Error('The sample lacks measures or bodies.');

/** When the documents of the sample portal were issued, as texts say it; one has no date. */
const issued: Record<string, Record<Locale, string>> = {
  'ferry-2023': { zh: '2023年4月18日', en: 'April 18, 2023' },
  'greenway-2024': { zh: '2024年9月6日', en: 'September 6, 2024' },
  'reed-2022': { zh: '', en: '' },
  'tea-2021': { zh: '2021年11月2日', en: 'November 2, 2021' },
};

/** The texts of a measure by their names. */
function textsOf(measure: Measure): Record<string, string> {
  return Object.fromEntries(buildMeasureTexts(graph, measure).map(({ id, text }) => [id, text]));
}

describe('texts about a measure', () => {
  const texts = textsOf(one);

  test('Moments: heading, sentences, agencies, number and date, address', () => {
    expect(texts['moments']).toBe(
      '第1项：优化第一项服务\n推动第一项服务。\n责任单位：甲局、乙委\n京样字〔2025〕1号，2025年3月1日\nhttps://sample.example/zh/first/1/',
    );
  });

  test('official account: the same with issuer and title', () => {
    expect(texts['official-account']).toBe(
      '第1项：优化第一项服务\n推动第一项服务。\n责任单位：甲局、乙委\n甲局《样例方案》（京样字〔2025〕1号），2025年3月1日\n固定地址：https://sample.example/zh/first/1/',
    );
  });

  test('Weibo: one paragraph', () => {
    expect(texts['weibo']).toBe(
      '【第1项：优化第一项服务】推动第一项服务。责任单位：甲局、乙委。京样字〔2025〕1号，2025年3月1日 https://sample.example/zh/first/1/',
    );
  });

  test('LinkedIn and X: in English, with the notice', () => {
    expect(texts['linkedin']).toBe(
      'Optimize the first service\n\nPromote the first service.\n\nResponsible: Bureau A; Commission B\n\nMeasure 1, first, Sample Plan (Jing Yang Zi [2025] No. 1), March 1, 2025\nUnofficial English translation; the Chinese text prevails.\nhttps://sample.example/en/first/1/',
    );
    expect(texts['x']).toBe(
      'Optimize the first service\nPromote the first service.\nMeasure 1, Jing Yang Zi [2025] No. 1, March 1, 2025\nUnofficial English translation; the Chinese text prevails.\nhttps://sample.example/en/first/1/',
    );
  });

  test('e-mail: subject and body, without greeting', () => {
    const emails = buildMeasureTexts(graph, one).filter(({ subject }) => subject !== null);
    expect(emails.map(({ subject, language }) => [subject, language])).toEqual([
      ['京样字〔2025〕1号第1项：优化第一项服务', 'zh'],
      ['Jing Yang Zi [2025] No. 1, Measure 1: Optimize the first service', 'en'],
    ]);
    expect(texts['email-zh']).toBe(
      '第1项：优化第一项服务\n\n推动第一项服务。\n\n责任单位：甲局、乙委\n\n甲局《样例方案》（京样字〔2025〕1号），2025年3月1日\nhttps://sample.example/zh/first/1/',
    );
    expect(texts['email-en']).toBe(
      'Measure 1: Optimize the first service\n\nPromote the first service.\n\nResponsible: Bureau A; Commission B\n\nfirst, Sample Plan (Jing Yang Zi [2025] No. 1), March 1, 2025\nUnofficial English translation; the Chinese text prevails.\nhttps://sample.example/en/first/1/',
    );
  });

  test('an editorial heading is marked, and a party that is only named in general is named', () => {
    expect(textsOf(two)['moments']).toBe(
      '第2项：第二项服务（标题为编者所加）\n探索第二项服务，逐步扩大范围。\n责任单位：甲局、相关单位\n京样字〔2025〕1号，2025年3月1日\nhttps://sample.example/zh/first/2/',
    );
  });

  test('English texts quote no Chinese: without a translation they do without the sentence', () => {
    expect(textsOf(two)['x']).toBe(
      'Measure 2 [editorial heading]\nMeasure 2, Jing Yang Zi [2025] No. 1, March 1, 2025\nUnofficial English translation; the Chinese text prevails.\nhttps://sample.example/en/first/2/',
    );
  });

  test('English that is out of date is not passed on', () => {
    const [, second] = one.segments;
    if (second === undefined) throw new Error('The sample lacks a second sentence.');
    const english = buildMeasureTexts(graph, { ...one, essentials: [second] }).find(({ id }) => id === 'x');
    expect(english?.text).not.toContain('Support the third service.');
    expect(english?.text).toContain('Optimize the first service');
  });
});

describe('lengths', () => {
  test('X counts an address as 23 and Chinese twice', () => {
    expect(measureX('Measure 1')).toBe(9);
    expect(measureX('“quoted” – it’s')).toBe(15);
    expect(measureX('第1项')).toBe(5);
    expect(measureX('See https://a-very-long-host.example/with/a/path/and/more/')).toBe(27);
  });

  test('Weibo counts Latin letters half', () => {
    expect(measureWeibo('第12项')).toBe(3);
    expect(measureWeibo('abcd')).toBe(2);
  });

  test('what is too long loses whole parts, never half a sentence', () => {
    const long = one.essentials.map((essential) => ({ ...essential, source: `${'长'.repeat(150)}。` }));
    const texts = buildMeasureTexts(graph, { ...one, essentials: long });
    const moments = texts.find(({ id }) => id === 'moments')?.text;
    expect(moments).toBe(
      '第1项：优化第一项服务\n责任单位：甲局、乙委\n京样字〔2025〕1号，2025年3月1日\nhttps://sample.example/zh/first/1/',
    );
  });
});

describe('every measure of the sample portal', () => {
  const portal = sampleGraph();
  const measures = portal.instruments.flatMap((instrument) => instrument.measures);

  test('fits everywhere, says its number, its document and its address, and quotes only whole sentences', () => {
    expect(measures).toHaveLength(25);
    for (const measure of measures) {
      const texts = buildMeasureTexts(portal, measure);
      const find = (id: string) => texts.find((text) => text.id === id)?.text ?? '';
      expect(measureX(find('x')), find('x')).toBeLessThanOrEqual(xLength);
      expect(measureWeibo(find('weibo')), find('weibo')).toBeLessThanOrEqual(weiboLength);
      expect(find('linkedin').length).toBeLessThanOrEqual(linkedinLength);
      expect([...(find('moments').split('\nhttps')[0] ?? '')].length).toBeLessThanOrEqual(momentsLength);
      const { heading } = measure;
      const { id, title, docNumber } = measure.instrument;
      const named = docNumber.source === '' ? title : docNumber;
      const dates = issued[id];
      expect(dates, id).toBeDefined();
      for (const { language, text, subject } of texts) {
        expect(text).toContain(measure.num);
        expect(`${subject ?? ''}${text}`).toContain(language === 'zh' ? named.source : (named.target ?? id));
        expect(text).toContain(dates?.[language]);
        expect(text).not.toMatch(/（）|\(\)|, ,/);
        expect(text).toContain(`/${language}/${id}/${measure.key}/`);
        if (language === 'en') {
          expect(text).toContain('Unofficial English translation; the Chinese text prevails.');
          expect(text).not.toMatch(/\p{Script=Han}/u);
        }
        for (const { source: zh, target: en } of measure.essentials) {
          const sentence = language === 'zh' ? zh : en;
          if (sentence === null) continue;
          // A heading may begin with the same words.
          const rest = text.replaceAll(language === 'zh' ? heading.source : (heading.target ?? ''), '');
          expect(rest.includes(sentence.slice(0, 12)), `${text}\n${sentence}`).toBe(rest.includes(sentence));
        }
      }
    }
  });
});

test('a body: name, how many measures name it, address', () => {
  expect(buildAgencyTexts(graph, agency).map(({ text }) => text)).toEqual([
    '京样字〔2025〕1号有2项措施列出北京市甲局。\nhttps://sample.example/zh/agencies/a/',
    'Bureau A: named in 2 measures of Jing Yang Zi [2025] No. 1.\nUnofficial English translation; the Chinese text prevails.\nhttps://sample.example/en/agencies/a/',
  ]);
});

test('a document: title, issuer, number, date, address; what it does not have is left out', () => {
  expect(buildInstrumentTexts(graph, graph.mainInstrument).map(({ text }) => text)).toEqual([
    '《样例方案》\n甲局，京样字〔2025〕1号，2025年3月1日\nhttps://sample.example/zh/first/',
    'Sample Plan\nfirst, Jing Yang Zi [2025] No. 1, March 1, 2025\nUnofficial English translation; the Chinese text prevails.\nhttps://sample.example/en/first/',
  ]);
  const undated = graph.instruments.find(({ dateIssued }) => dateIssued === null);
  if (undated === undefined) throw new Error('The sample lacks a document without a date.');
  expect(buildInstrumentTexts(graph, undated)[0]?.text).toBe(
    '《另一方案》\nhttps://sample.example/zh/second/',
  );
});

describe('a document without a number is called by its title, and nothing empty stands in its place', () => {
  const portal = sampleGraph();

  test('in texts about its measures', () => {
    const texts = buildMeasureTexts(portal, sampleMeasure('reed-2022', '5'));
    const find = (id: string) => texts.find((each) => each.id === id);
    const title = '《云浦市苇编传统工艺传承若干措施》';
    expect(find('official-account')?.text).toContain(`\n${title}\n固定地址：`);
    expect(find('weibo')?.text).toContain(`。${title} https`);
    expect(find('moments')?.text).toContain(`\n${title}\nhttps`);
    expect(find('email-zh')?.subject).toMatch(new RegExp(`^${title}第5项：`));
    // Nothing of it is in English yet, so that its id stands there, once.
    expect(find('linkedin')?.text).toContain('\n\nMeasure 5, reed-2022\nUnofficial');
    expect(find('email-en')?.text).toContain('\n\nreed-2022\nUnofficial');
  });

  test('in texts about a body that it alone names', () => {
    const publicity = portal.agencies.find(({ slug }) => slug === 'yunpu-publicity-department');
    if (publicity === undefined) throw new Error('The sample lacks the body. Name one of reed-2022 alone.');
    expect(buildAgencyTexts(portal, publicity).map(({ text }) => text.split('\n')[0])).toEqual([
      '《云浦市苇编传统工艺传承若干措施》有1项措施列出中共云浦市委宣传部。',
      'Publicity Department of the CPC Yunpu Municipal Committee: named in 1 measure of reed-2022.',
    ]);
  });
});
