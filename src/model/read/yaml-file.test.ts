import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ContentError, type Problem } from '../problem.ts';
import { readYaml } from './yaml-file.ts';

const schema = z.strictObject({
  name: z.string(),
  list: z.array(z.strictObject({ id: z.string(), tags: z.array(z.string()) })),
});
const good = [
  'name: A',
  'list:',
  '  - id: one',
  '    tags: [red, green]',
  '  - { id: two, tags: [] }',
  '',
].join('\n');

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yaml-'));
  mkdirSync(join(root, 'folder'));
});
afterAll(() => rmSync(root, { recursive: true }));

function read(text: string) {
  writeFileSync(join(root, 'a.yaml'), text);
  return readYaml(root, 'a.yaml', schema);
}

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe('a YAML file', () => {
  it('gives its value, and the place of each part: of a list its entry, of a map the value', () => {
    const { value, placeOf } = read(good);
    expect(value.list.map(({ id }) => id)).toEqual(['one', 'two']);
    const places = [
      [],
      ['name'],
      ['list'],
      ['list', 0],
      ['list', 0, 'id'],
      ['list', 0, 'tags', 1],
      ['list', 1, 'id'],
    ];
    expect(places.map(placeOf).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a.yaml:1:1',
      'a.yaml:1:7',
      'a.yaml:3:3',
      'a.yaml:3:5',
      'a.yaml:3:9',
      'a.yaml:4:17',
      'a.yaml:5:11',
    ]);
  });

  it('gives the nearest part around one that is not there', () => {
    const { placeOf } = read(good);
    const places = [
      ['gone'],
      ['list', 0, 'gone'],
      ['list', 7],
      ['list', 7, 'id'],
      ['name', 'deeper'],
      ['list', 0, 'id', 1],
    ];
    expect(places.map(placeOf).map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '3:5',
      '3:3',
      '3:3',
      '1:7',
      '3:9',
    ]);
  });

  it('points at a key whose value is missing', () => {
    const problems = problemsOf(() => read('name:\nlist: []\n'));
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '1:6 The value at “name” does not fit: Invalid input: expected string, received null.',
    ]);
  });

  it('that does not fit lists every problem with its place and what to do', () => {
    const text = good.replace('name: A', 'name: 1').replace('green', '2');
    const hint = 'Correct the value, or copy the form of a neighbouring entry.';
    expect(problemsOf(() => read(text))).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        column: 7,
        message: 'The value at “name” does not fit: Invalid input: expected string, received number.',
        hint,
      },
      {
        file: 'a.yaml',
        line: 4,
        column: 17,
        message:
          'The value at “list.0.tags.1” does not fit: Invalid input: expected string, received number.',
        hint,
      },
    ]);
  });

  it('that is no YAML lists every place', () => {
    const problems = problemsOf(() => read('name: "A\nlist: [\n'));
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, line, message, hint } of problems) {
      expect(file).toBe('a.yaml');
      expect(line).toBeGreaterThan(0);
      expect(message).toMatch(/^This is not valid YAML: [^\n]+[^.]\.$/);
      expect(hint).toBe(
        'Correct the line; texts with a colon, a quotation mark or a # stand in double quotes.',
      );
    }
  });

  it('of nothing does not fit at its beginning', () => {
    expect(problemsOf(() => read(''))).toMatchObject([{ line: 1, column: 1 }]);
  });

  it.each(['gone.yaml', 'folder'])('that cannot be read is a problem of the whole file: %s', (file) => {
    const [problem, ...others] = problemsOf(() => readYaml(root, file, schema));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file,
      line: 0,
      column: 0,
      hint: 'Put the file back in its place, or correct its permissions.',
    });
    expect(problem?.message).toMatch(/^The file cannot be read \(E[A-Z]+: .+\)\.$/);
  });
});
