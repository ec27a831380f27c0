import { expect, test } from 'vitest';

import { runSteps, type StepEnd, type StepResult } from './run-steps.ts';
import type { Step } from './steps.ts';

/** A run of steps whose processes end when the test says so. */
function startRun(steps: readonly Step[], lanes = 2, signal?: AbortSignal) {
  const written: string[] = [];
  const running = new Map<string, { hear(text: string): void; end(exitCode: number): Promise<void> }>();
  const stopped: string[] = [];
  let clock = 0;
  const results: Promise<StepResult[]> = runSteps(steps, {
    start: ({ name }, hear) => {
      const { promise, resolve } = Promise.withResolvers<StepEnd>();
      const end = async (exitCode: number | null): Promise<void> => {
        running.delete(name);
        resolve({ exitCode, cpu: 7 });
        await new Promise((done) => setImmediate(done));
      };
      running.set(name, { hear, end });
      return {
        ended: promise,
        stop: () => {
          stopped.push(name);
          void end(null);
        },
      };
    },
    write: (text) => written.push(text),
    now: () => (clock += 1_000),
    lanes,
    ...(signal ? { signal } : {}),
  });
  const get = (name: string) => {
    const found = running.get(name);
    if (found === undefined) throw new Error(`${name} does not run; ${[...running.keys()].join()} do.`);
    return found;
  };
  return { results, written, stopped, get, names: () => [...running.keys()] };
}

const steps: readonly Step[] = [
  { name: 'build', command: ['build'] },
  { name: 'browser', command: ['browse'], after: ['build'] },
  { name: 'lint', command: ['lint'] },
  { name: 'types', command: ['types'] },
];

test('two steps run beside each other, the first of those that can start first, and none before what it needs', async () => {
  const run = startRun(steps);
  expect(run.names()).toEqual(['build', 'lint']);
  await run.get('lint').end(0);
  expect(run.names()).toEqual(['build', 'types']);
  await run.get('build').end(0);
  expect(run.names()).toEqual(['types', 'browser']);
  await run.get('browser').end(0);
  await run.get('types').end(0);
  expect((await run.results).map(({ name, state }) => `${name} ${state}`)).toEqual([
    'lint passed',
    'build passed',
    'browser passed',
    'types passed',
  ]);
});

test('a step whose need is not among the chosen ones does not wait for it', async () => {
  const run = startRun(steps.filter(({ name }) => name !== 'build'));
  expect(run.names()).toEqual(['browser', 'lint']);
});

test('what steps say is not mixed: each is shown when it has ended, and one that runs alone at once', async () => {
  const run = startRun(steps.slice(2));
  run.get('lint').hear('one ');
  run.get('types').hear('three\n');
  run.get('lint').hear('two\n');
  expect(run.written).toEqual(['== lint starts\n', '== types starts\n']);
  await run.get('lint').end(0);
  expect(run.written.slice(2).join('')).toMatch(/^\none two\n== lint passed after \d+\.\d s\n$/);
  await run.get('types').end(0);
  expect(run.written.join('')).toMatch(/\nthree\n== types passed/);
  const alone = startRun(steps.slice(2, 3));
  alone.get('lint').hear('at once');
  expect(alone.written).toEqual(['== lint starts\n', 'at once']);
});

test('the first that fails ends the run: the one beside it is stopped, unheard, and no other starts', async () => {
  const run = startRun(steps);
  run.get('build').hear('half a line');
  await run.get('lint').end(1);
  expect(run.stopped).toEqual(['build']);
  expect(await run.results).toEqual([
    { name: 'lint', state: 'failed', cpu: 7, wall: expect.any(Number) as number },
    { name: 'build', state: 'stopped', cpu: 7, wall: expect.any(Number) as number },
    { name: 'browser', state: 'not run', cpu: null, wall: null },
    { name: 'types', state: 'not run', cpu: null, wall: null },
  ]);
  expect(run.written.join('')).not.toContain('half a line');
});

test('a run that is stopped from outside stops what runs and starts nothing else', async () => {
  const stop = new AbortController();
  const run = startRun(steps, 2, stop.signal);
  stop.abort();
  expect((await run.results).map(({ state }) => state)).toEqual(['stopped', 'stopped', 'not run', 'not run']);
});
