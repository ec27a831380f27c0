import { describe, expect, test } from 'vitest';

import { ContentError, type Problem } from '../../model/problem.ts';
import { isAnswerable, readQueries, readQueryFiles } from './queries.ts';

/** The problems with a text. */
function problemsOf(text: string): readonly Problem[] {
  try {
    readQueries(text, 'some.yaml');
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

test('a query is read with its grades; one without agencies has none', () => {
  const [customs, cinema] = readQueries(`queries:
  - { id: d01, category: agency, lang: en, query: customs, rel: { 12: 2, 3: 1 }, agencies: [yunpu-ferry-group] }
  - { id: d02, category: none, lang: zh, query: 电影票, rel: {} }
`);
  expect(customs).toEqual({
    id: 'd01',
    category: 'agency',
    lang: 'en',
    query: 'customs',
    rel: { 3: 1, 12: 2 },
    agencies: ['yunpu-ferry-group'],
  });
  expect(cinema?.agencies).toEqual([]);
  expect([customs, cinema].map((query) => query && isAnswerable(query))).toEqual([true, false]);
});

describe('what is wrong is said with its line and its repair', () => {
  test('every value that does not fit is listed', () => {
    expect(
      problemsOf(`queries:
  - { id: d01, category: place, lang: fr, query: Fengtai, rel: { 20: 2 } }
  - { id: d02, category: place, lang: zh, query: 丰台, rel: { 20: 3 } }
`),
    ).toEqual([
      {
        file: 'some.yaml',
        line: 2,
        column: 5,
        message: 'The value at “queries.0.lang” does not fit: Invalid option: expected one of "zh"|"en".',
        hint: 'Correct the value, or copy the form of a neighbouring query.',
      },
      {
        file: 'some.yaml',
        line: 3,
        column: 5,
        message:
          'The value at “queries.1.rel.20” does not fit: must be 2 (exactly about it) or 1 (mentions it).',
        hint: 'Correct the value, or copy the form of a neighbouring query.',
      },
    ]);
  });

  test.each([
    [
      'no number of a measure',
      '- { id: d01, category: a, lang: zh, query: a, rel: { s12: 2 } }',
      'must be the number of a measure',
    ],
    [
      'an unknown key',
      '- { id: d01, category: a, lang: zh, query: a, rel: {}, note: b }',
      'Unrecognized key: "note"',
    ],
    [
      'an agency where no measure answers',
      '- { id: d01, category: a, lang: zh, query: a, rel: {}, agencies: [b] }',
      'names agencies but no measure',
    ],
    [
      'a printed name for a slug',
      '- { id: d01, category: a, lang: zh, query: a, rel: { 1: 1 }, agencies: [云浦海事局] }',
      'lower-case words joined by hyphens',
    ],
  ])('%s', (_what, line, message) => {
    const problems = problemsOf(`queries:\n  ${line}\n`);
    expect(problems.map((problem) => [problem.line, problem.message])).toEqual([
      [2, expect.stringContaining(message)],
    ]);
  });

  test('an id used twice', () => {
    const line = '  - { id: d01, category: none, lang: zh, query: 电影票, rel: {} }\n';
    expect(problemsOf(`queries:\n${line}${line}`)).toEqual([
      {
        file: 'some.yaml',
        line: 3,
        column: 5,
        message: 'The id d01 is used twice.',
        hint: 'Give each query an id of its own.',
      },
    ]);
  });

  test('a query asked twice in one language', () => {
    const line = (id: string, lang: string) =>
      `  - { id: ${id}, category: none, lang: ${lang}, query: 电影票, rel: {} }\n`;
    expect(problemsOf(`queries:\n${line('d01', 'zh')}${line('d02', 'en')}`)).toEqual([]);
    expect(problemsOf(`queries:\n${line('d01', 'zh')}${line('d02', 'zh')}`)).toEqual([
      {
        file: 'some.yaml',
        line: 3,
        column: 5,
        message: 'd02 asks the same as d01: “电影票” (zh).',
        hint: 'Keep one of the two.',
      },
    ]);
  });

  test('a file that is no YAML, and one without queries', () => {
    expect(problemsOf('queries: [')).toMatchObject([
      { message: expect.stringMatching(/^This is not valid YAML: /) },
    ]);
    expect(problemsOf('')).toMatchObject([{ line: 0, message: expect.stringContaining('the top level') }]);
  });
});

test('files are read as one list; an id that two of them use is an error', () => {
  const file = (id: string) => ({
    file: `${id}.yaml`,
    text: `queries: [{ id: ${id}, category: none, lang: zh, query: 电影票, rel: {} }]`,
  });
  expect(readQueryFiles([file('d01'), file('o001')]).map(({ id }) => id)).toEqual(['d01', 'o001']);
  expect(() => readQueryFiles([file('d01'), file('d01')])).toThrow(
    'd01.yaml\n  The id d01 is used by another file too. Give each query an id of its own, and name each file once.',
  );
});
