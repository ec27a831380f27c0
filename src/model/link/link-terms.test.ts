import { describe, expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { sampleContent, translate } from '../fixtures/sample-content.ts';
import type { Aligned, Graph, Measure } from '../graph/graph.ts';

const graph = buildGraph(sampleContent());

function getMeasure({ mainInstrument }: Graph, key: string): Measure {
  const measure = mainInstrument.measures.find((each) => each.key === key);
  if (measure === undefined) throw new Error(`The sample has no measure ${key}.`);
  return measure;
}

/** Where the Chinese names concepts and where the English renders them. */
function readMarks({ source, target, marks }: Aligned) {
  return marks.map((mark) => [
    mark.term.slug,
    source.slice(mark.source.start, mark.source.end),
    mark.target === null ? null : (target ?? '').slice(mark.target.start, mark.target.end),
  ]);
}

/** The places of the first instrument at which a concept occurs. */
function readOccurrences(slug: string): string[] | undefined {
  return graph.terms
    .find((term) => term.slug === slug)
    ?.occurrences.filter(({ provision }) => provision.instrument === graph.mainInstrument)
    .map(({ provision, text, within }) =>
      [provision.id, text.id, ...(within === null ? [] : [`in ${within.slug}`])].join(' '),
    );
}

describe('a text carries the concepts it names', () => {
  test('with their places in both languages', () => {
    expect(getMeasure(graph, '1').segments.map(readMarks)).toEqual([
      [
        ['promote', '推动', 'Promote'],
        ['first-service', '第一项服务', 'first service'],
      ],
      [
        ['support', '支持', 'Support'],
        ['service', '服务', 'service'],
      ],
    ]);
  });

  test('but not inside the English name of a body', () => {
    const { registry, termbase } = sampleContent();
    const pairs = [
      { id: 's1', source: '推动第一项服务。', target: 'The Service One Office and the promoter promote.' },
    ];
    const agencies = registry.agencies.map((agency) => ({
      ...agency,
      en: { ...agency.en, name: 'Service One Office', short: 'promoter' },
    }));
    const other = buildGraph(
      sampleContent({
        registry: { ...registry, agencies },
        termbase,
        translations: [translate('first', 'measure-1', pairs)],
      }),
    );
    expect(getMeasure(other, '1').segments.slice(0, 1).map(readMarks)).toEqual([
      [
        ['promote', '推动', 'promote'],
        ['first-service', '第一项服务', null],
      ],
    ]);
  });

  test('without a place in English that is not there', () => {
    const pairs = [{ id: 's1', source: '推动第一项服务。', target: 'Promote it.' }];
    const other = buildGraph(sampleContent({ translations: [translate('first', 'measure-1', pairs)] }));
    expect(getMeasure(other, '1').segments.map(readMarks)).toEqual([
      [
        ['promote', '推动', 'Promote'],
        ['first-service', '第一项服务', null],
      ],
      [
        ['support', '支持', null],
        ['service', '服务', null],
      ],
    ]);
  });

  test('but an editorial heading is no part of the text', () => {
    expect(getMeasure(graph, '2').heading.editorial).toBe(true);
    expect(getMeasure(graph, '2').heading.marks).toEqual([]);
  });
});

describe('a concept knows where it occurs', () => {
  test('in headings and sentences, in the order of the text, and where only within a longer name', () => {
    expect(readOccurrences('service')).toEqual([
      'measure-1 heading in first-service',
      'measure-1 s1 in first-service',
      'measure-1 s2',
      'measure-2 s1',
      'measure-3 heading',
    ]);
  });

  test('one that no text names stays when it is counted as the policy’s, and goes otherwise', () => {
    expect(readOccurrences('port-of-entry')).toEqual([]);
    expect(readOccurrences('customs-district')).toBeUndefined();
  });

  test('and stands in the group of its topic; a group without concepts is left out', () => {
    expect(graph.termGroups.map(({ id, terms }) => [id, terms.map(({ slug }) => slug)])).toEqual([
      ['wording', ['promote', 'support']],
      ['services', ['service', 'first-service', 'port-of-entry']],
    ]);
  });
});
