import { expect, test } from 'vitest';

import { steps } from './gate/steps.ts';
import { runGate } from './run-gate.ts';

/** Runs the gate with processes that end at once with these codes, and 0 where none is given. */
async function run(names: readonly string[], codes: Record<string, number> = {}, browser = 'Chromium 1') {
  const written: string[] = [];
  const errors: string[] = [];
  const started: string[] = [];
  const exitCode = await runGate(names, {
    start: ({ name }) => {
      started.push(name);
      return { ended: Promise.resolve({ exitCode: codes[name] ?? 0, cpu: 1 }), stop: () => undefined };
    },
    write: (text) => written.push(text),
    writeError: (text) => errors.push(text),
    now: () => 0,
    describeBrowser: () =>
      browser === '' ? Promise.reject(new Error('No. Get one.')) : Promise.resolve(browser),
  });
  return { exitCode, output: written.join(''), errors: errors.join(''), started };
}

test('all steps run, and the end is a table of them', async () => {
  const { exitCode, output, errors, started } = await run([]);
  expect(exitCode).toBe(0);
  expect(started.toSorted()).toEqual(steps.map(({ name }) => name).toSorted());
  expect(output).toMatch(/^Browser of the browser tests: Chromium 1\n/);
  expect(output).toMatch(new RegExp(`\\ntotal +${steps.length}\\.0 +0\\.0\\n$`));
  expect(errors).toBe('');
});

test('steps wait only for earlier ones that there are', () => {
  const names = steps.map(({ name }) => name);
  for (const [place, { after = [] }] of steps.entries()) {
    for (const name of after) expect(names.slice(0, place)).toContain(name);
  }
});

test('a step can be run alone, without a browser where it needs none', async () => {
  const { exitCode, output, started } = await run(['lint'], {}, '');
  expect(exitCode).toBe(0);
  expect(started).toEqual(['lint']);
  expect(output).not.toContain('Browser');
});

test.each(['tests', '--watch'])('“%s” is refused with the list of steps', async (name) => {
  const { exitCode, errors, started } = await run(['lint', name]);
  expect(exitCode).toBe(2);
  expect(started).toEqual([]);
  expect(errors).toBe(
    `There is no step “${name}”. Name steps of this list, or none for all: whole-site checks, build, browser tests, access, live site, other builds, unit tests, types, check, format, lint, house.\n`,
  );
});

test('a step that fails is named at the end', async () => {
  const { exitCode, output, errors } = await run(['lint', 'types'], { types: 1 });
  expect(exitCode).toBe(1);
  expect(output).toMatch(/\ntypes .* failed\n/);
  expect(errors).toContain('The step “types” failed. Correct what it lists above, then run npm test again');
});

test('without a browser nothing starts', async () => {
  const { exitCode, errors, started } = await run([], {}, '');
  expect([exitCode, errors, started]).toEqual([1, 'No. Get one.\n', []]);
});
