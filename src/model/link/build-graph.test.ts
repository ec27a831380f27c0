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
  const [issued] = sampleContent().instruments;
  if (issued === undefined) throw new Error('The sample has no instrument.');
  const withSecond = (text: string, id = 'second') => ({ instruments: [issued, issue(id, text)] });

  test('an unregistered body names the body, its place, the nearest names and the file to edit', () => {
    const hint =
      'Add it to content/agencies.yaml, or add this form of its name to the “forms” of the entry it belongs to.';
    expect(problemsOf(withSecond(secondText.replace('（甲局）', '（北京市甲一局）')))).toEqual([
      {
        file: 'seeds/second/source.txt',
        line: 3,
        column: 18,
        message: 'The body “北京市甲一局” is not registered (nearest: 北京市甲局、北京市乙委、北京市丁局).',
        hint,
      },
    ]);
    expect(problemsOf(withSecond(secondText.replace('（甲局）', '（某集团）')))).toMatchObject([
      { message: 'The body “某集团” is not registered.', hint },
    ]);
  });

  test('every problem is listed at once', () => {
    const text = secondText.replace('丙区政府', '戊区政府').replace('（甲局）', '（己局）');
    expect(problemsOf(withSecond(text)).map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a measure without heading needs an editorial one, and an unused one is reported', () => {
    const settings = { ...issued.settings, editorialHeadings: { 'measure-1': '多余', 'measure-9': '没有' } };
    const place = { file: 'seeds/first/instrument.yaml', line: 0, column: 0 };
    expect(problemsOf({ instruments: [{ ...issued, settings }] })).toEqual([
      {
        ...place,
        message:
          'Measure 2 (seeds/first/source.txt:12) has no heading in the text, and no editorial one is given.',
        hint: 'Add “measure-2: …” under editorialHeadings.',
      },
      {
        ...place,
        message: 'The editorial heading for “measure-1” is not used: that measure has a heading of its own.',
        hint: 'Remove the line.',
      },
      {
        ...place,
        message: 'The editorial heading for “measure-9” is not used: the text has no such measure.',
        hint: 'Remove the line.',
      },
    ]);
  });

  test.each([
    ['search', 'the portal uses this word itself'],
    ['2024', 'all digits are a short address of a measure'],
  ])('the id “%s”, an address of the portal itself, is refused', (id, reason) => {
    expect(problemsOf(withSecond(secondText, id))).toEqual([
      {
        file: `seeds/${id}/instrument.yaml`,
        line: 0,
        column: 0,
        message: `The id “${id}” cannot be an address: ${reason}.`,
        hint: 'Choose another id and rename the folder to it.',
      },
    ]);
  });

  test('a main instrument that does not exist names those that do', () => {
    const { site } = sampleContent();
    const main = { site: { ...site, mainInstrument: 'third' } };
    expect(problemsOf(main)).toEqual([
      {
        file: 'content/site.yaml',
        line: 0,
        column: 0,
        message: 'The main instrument “third” is not a folder of seeds/.',
        hint: 'Write one of: first, second.',
      },
    ]);
    expect(problemsOf({ ...main, instruments: [], translations: [] })[0]?.hint).toBe(
      'Write one of: (there is none yet).',
    );
  });

  test('a translation of an instrument that does not exist is reported', () => {
    const extra = translate('third', 'measure-1', [{ id: 's1', source: '甲', target: 'A' }]);
    expect(problemsOf({ translations: [...sampleContent().translations, extra] })).toEqual([
      {
        file: 'content/translations/en/third/measure-1.yaml',
        line: 0,
        column: 0,
        message: 'The file translates “third”, but seeds/third does not exist.',
        hint: 'Move the file to the folder of its instrument, or remove it.',
      },
    ]);
  });

  test('text that was not understood stops the build with its place, a remark on it does not', () => {
    const second = issue('second', secondText.replace('第二条', '第一条'));
    const [error] = second.parsed.diagnostics.filter(({ severity }) => severity === 'error');
    expect(problemsOf({ instruments: [issued, second] })).toEqual([
      {
        file: 'seeds/second/source.txt',
        line: 3,
        column: error?.column,
        message: error?.message,
        hint: error?.hint,
      },
    ]);
    if (error === undefined) throw new Error('The text has no error.');
    const remarked = issue('second', secondText);
    const parsed = { ...remarked.parsed, diagnostics: [{ ...error, severity: 'warning' as const }] };
    expect(problemsOf({ instruments: [issued, { ...remarked, parsed }] })).toEqual([]);
  });
});

test('a text is aligned with the English of its own instrument only', () => {
  const other = translate('second', 'measure-1', [{ id: 'heading', source: '扩大开放', target: 'Open up' }]);
  const linked = buildGraph(sampleContent({ translations: [other] }));
  expect(linked.instruments.map(({ measures }) => measures.map(({ heading }) => heading.target))).toEqual([
    [null, null, null],
    ['Open up', null],
  ]);
});
