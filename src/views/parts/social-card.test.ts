import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildAgencyPage } from '../pages/agency-page.ts';
import { buildHomePage } from '../pages/home-page.ts';
import { buildMeasurePage } from '../pages/measure-page.ts';
import { buildGatewayPage } from '../pages/gateway-page.ts';
import { buildShortPage } from '../pages/short-page.ts';

const content = sampleContent();
const graph = buildGraph(content);
const [measure] = graph.mainInstrument.measures;
const [agency] = graph.agencies;
if (measure === undefined || agency === undefined) throw new Error('The sample lacks a measure or a body.');

describe('the card of a page', () => {
  test('of a measure is its own, in the language of the page, with its size and words', () => {
    expect(buildMeasurePage(graph, measure, 'en').frame.head.card).toEqual({
      src: 'https://sample.example/kit/first/1/card.en.png',
      width: 1200,
      height: 630,
      alt: '1. Optimize the first service',
    });
  });

  test('of a page in both languages is in both', () => {
    const card = {
      src: 'https://sample.example/kit/first/1/card.both.png',
      alt: '1. 优化第一项服务 · 1. Optimize the first service',
    };
    expect(buildMeasurePage(graph, measure, 'zh+en').frame.head.card).toMatchObject(card);
    expect(buildShortPage(graph, measure).frame.head.card).toMatchObject(card);
  });

  test('of a body is its own, and of any other page that of the plan', () => {
    expect(buildAgencyPage(graph, agency, 'zh').frame.head.card?.src).toBe(
      'https://sample.example/kit/agencies/a/card.zh.png',
    );
    expect(buildHomePage(graph, 'zh').frame.head.card?.src).toBe(
      'https://sample.example/kit/first/card.zh.png',
    );
    expect(buildGatewayPage(graph).frame.head.card?.src).toBe(
      'https://sample.example/kit/first/card.both.png',
    );
  });

  test('is not named in a build without the kit', () => {
    const without = buildGraph({ ...content, site: { ...content.site, kit: false } });
    const [first] = without.mainInstrument.measures;
    const head = first && buildMeasurePage(without, first, 'zh').frame.head;
    expect(head?.card).toBeNull();
  });
});
