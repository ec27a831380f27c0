import { describe, expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { issue, sampleContent, secondText, translate } from '../fixtures/sample-content.ts';
import { ContentError, type Problem } from '../problem.ts';

const graph = buildGraph(sampleContent());
const [first, second] = graph.instruments;

function problemsOf(changes: Parameters<typeof sampleContent>[0]): readonly Problem[] {
  try {
    buildGraph(sampleContent(changes));
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe('outline', () => {
  test('nests measures below subsections below sections', () => {
    expect(first?.outline.map(({ id }) => id)).toEqual(['notice', 'preamble', 'sec-1']);
    const section = first?.outline[2];
    expect(section?.kind === 'section' && section.children.map(({ id }) => id)).toEqual([
      'sec-1-1',
      'sec-1-2',
    ]);
    expect(first?.groups.map(({ heading }) => heading?.source)).toEqual(['做好第一件事', '做好第二件事']);
  });

  test('knows the neighbours of each measure', () => {
    const [one, two, three] = first?.measures ?? [];
    expect(one?.previous).toBeNull();
    expect(one?.next).toBe(two);
    expect(three?.previous).toBe(two);
    expect(three?.next).toBeNull();
  });

  test('takes any number of instruments, each with its own measures', () => {
    expect(graph.instruments.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(second?.measures.map(({ num, heading }) => [num, heading.source])).toEqual([
      ['1', '扩大开放'],
      ['2', '加强服务'],
    ]);
    expect(graph.mainInstrument).toBe(first);
  });
});

describe('agencies', () => {
  const [a, b, c] = graph.agencies;

  test('lists only bodies that a measure names', () => {
    expect(graph.agencies.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });

  test('links measures and bodies by role, across instruments', () => {
    expect(a?.participations.map(({ measure, role }) => [measure.instrument.id, measure.num, role])).toEqual([
      ['first', '1', 'lead'],
      ['first', '2', 'lead'],
      ['second', '2', 'responsible'],
    ]);
    expect(first?.measures[0]?.agencies.map(({ agency, role }) => [agency.slug, role])).toEqual([
      ['a', 'lead'],
      ['b', 'support'],
    ]);
  });

  test('knows whom a body shares measures with', () => {
    expect(b?.partners.map(({ agency, measures }) => [agency.slug, measures.map(({ num }) => num)])).toEqual([
      ['a', ['1']],
      ['c', ['3']],
    ]);
    expect(c?.partners.map(({ agency }) => agency.slug)).toEqual(['b']);
  });

  test('shows a party that is not named, with its role, and never links it', () => {
    expect(first?.measures[1]?.generic).toEqual([{ zh: '相关单位', en: 'relevant entities', role: 'joint' }]);
    expect(first?.measures[2]?.openList).toBe(true);
  });

  test('recognises the issuer as a body', () => {
    expect(first?.issuerAgency).toBe(a);
    expect(second?.issuerAgency).toBeNull();
  });
});

describe('alignment', () => {
  test('tells reviewed, stale and untranslated pairs from each other', () => {
    const segments = first?.measures[0]?.segments.map(({ target, state }) => [target, state]);
    expect(segments).toEqual([
      ['Promote the first service.', 'reviewed'],
      ['Support the third service.', 'stale'],
    ]);
    expect(first?.measures[1]?.segments.map(({ target, state }) => [target, state])).toEqual([
      [null, 'untranslated'],
    ]);
  });

  test('marks an editorial heading', () => {
    expect(first?.measures.map(({ heading }) => heading.editorial)).toEqual([false, true, false]);
  });
});

describe('problems', () => {
  test('an unregistered body names the body, its place, the nearest names and the file to edit', () => {
    const text = secondText.replace('（甲局）', '（甲一局）');
    const [problem, ...others] = problemsOf({
      instruments: [...sampleContent().instruments.slice(0, 1), issue('second', text)],
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'seeds/second/source.txt', line: 3 });
    expect(problem?.message).toBe('The body “甲一局” is not registered.');
    expect(problem?.hint).toContain('content/agencies.yaml');
  });

  test('lists every problem at once', () => {
    const text = secondText.replace('丙区政府', '戊区政府').replace('（甲局）', '（己局）');
    expect(
      problemsOf({ instruments: [...sampleContent().instruments.slice(0, 1), issue('second', text)] }),
    ).toHaveLength(2);
  });

  test('a measure without heading needs an editorial one, and an unused one is reported', () => {
    const { instruments } = sampleContent();
    const [issued] = instruments;
    if (issued === undefined) throw new Error('The sample has no instrument.');
    const settings = { ...issued.settings, editorialHeadings: { 'measure-1': '多余' } };
    const messages = problemsOf({ instruments: [{ ...issued, settings }] }).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('Measure 2 (seeds/first/source.txt:12) has no heading'),
      expect.stringContaining('The editorial heading for “measure-1” is not used'),
    ]);
  });

  test('an id that is an address of the portal itself is refused', () => {
    expect(
      problemsOf({ instruments: [...sampleContent().instruments, issue('search', secondText)] })[0]?.message,
    ).toContain('The id “search” cannot be an address');
    expect(
      problemsOf({ instruments: [...sampleContent().instruments, issue('2024', secondText)] })[0]?.message,
    ).toContain('all digits');
  });

  test('a main instrument that does not exist names those that do', () => {
    const { site } = sampleContent();
    const [problem] = problemsOf({ site: { ...site, mainInstrument: 'third' } });
    expect(problem?.message).toContain('“third”');
    expect(problem?.hint).toBe('Write one of: first, second.');
  });

  test('a translation of an instrument that does not exist is reported', () => {
    const extra = translate('third', 'measure-1', [{ id: 's1', source: '甲', target: 'A' }]);
    expect(problemsOf({ translations: [extra] })[0]?.message).toContain('seeds/third does not exist');
  });

  test('text that was not understood stops the build with its place', () => {
    const text = secondText.replace('第二条', '第一条');
    const [problem] = problemsOf({
      instruments: [...sampleContent().instruments.slice(0, 1), issue('second', text)],
    });
    expect(problem).toMatchObject({ file: 'seeds/second/source.txt', line: 3 });
  });
});
