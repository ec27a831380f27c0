import { describe, expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import type { Aligned, Graph, Measure } from './graph.ts';
import { makeSampleContent } from './sample-content.ts';

const graph = buildGraph(makeSampleContent());

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

/** The places at which a concept occurs. */
function readOccurrences(slug: string): string[] | undefined {
  return graph.terms
    .find((term) => term.slug === slug)
    ?.occurrences.map(({ provision, text, within }) =>
      [provision.id, text.id, ...(within === null ? [] : [`in ${within.slug}`])].join(' '),
    );
}

describe('a text carries the concepts it names', () => {
  test('with their places in both languages', () => {
    expect(getMeasure(graph, '1').segments.map(readMarks)).toEqual([
      [
        ['permit', '允许', 'are permitted to'],
        ['advance-ruling-decision', '预裁定决定书', 'Advance Ruling Decision'],
        ['extension', '展期', 'extension'],
      ],
      [['advance-ruling', '预裁定', 'advance rulings']],
    ]);
  });

  test('without a place in English that is not there', () => {
    const content = makeSampleContent();
    const pair = content.translations.find(({ provision }) => provision === 'measure-1')?.pairs[1];
    if (pair !== undefined) pair.target = 'Enterprises are permitted to ask for more time.';
    const [first] = getMeasure(buildGraph(content), '1').segments;
    expect(first === undefined ? [] : readMarks(first)).toEqual([
      ['permit', '允许', 'are permitted to'],
      ['advance-ruling-decision', '预裁定决定书', null],
      ['extension', '展期', null],
    ]);
  });

  test('but an editorial heading is no part of the text', () => {
    expect(getMeasure(graph, '2').heading.editorial).toBe(true);
    expect(getMeasure(graph, '2').heading.marks).toEqual([]);
  });
});

describe('a concept knows where it occurs', () => {
  test('in headings and sentences, in the order of the text', () => {
    expect(readOccurrences('advance-ruling')).toEqual([
      'measure-1 heading',
      'measure-1 s1 in advance-ruling-decision',
      'measure-1 s2',
    ]);
    expect(readOccurrences('port-of-entry')).toEqual(['measure-2 s1']);
  });

  test('one that is neither named by a text nor counted as the policy’s is left out', () => {
    expect(readOccurrences('customs')).toBeUndefined();
    expect(graph.terms.map(({ slug }) => slug)).toContain('permit');
  });

  test('and stands in the group of its topic; a group without concepts is left out', () => {
    expect(graph.termGroups.map(({ id, terms }) => [id, terms.length])).toEqual([
      ['wording', 1],
      ['customs', 4],
    ]);
  });
});
