import { expect, test } from 'vitest';
import { ContentError, formatProblem } from './problem.ts';

const problem = {
  file: 'content/a.yaml',
  line: 3,
  column: 7,
  message: 'The id is taken.',
  hint: 'Choose another.',
};

test('a problem begins with its place, in the form that editors make a link of', () => {
  expect(formatProblem(problem)).toBe('content/a.yaml:3:7\n  The id is taken. Choose another.');
});

test('a problem of a whole file has no line', () => {
  expect(formatProblem({ ...problem, line: 0, column: 0 })).toBe(
    'content/a.yaml\n  The id is taken. Choose another.',
  );
});

test('all problems of the content are one error', () => {
  const error = new ContentError([problem, { ...problem, line: 4 }]);
  expect(error.name).toBe('ContentError');
  expect(error.problems).toHaveLength(2);
  expect(error.message).toBe(
    '2 problem(s) in the content:\ncontent/a.yaml:3:7\n  The id is taken. Choose another.\ncontent/a.yaml:4:7\n  The id is taken. Choose another.',
  );
});
