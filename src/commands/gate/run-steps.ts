import type { Step } from './steps.ts';

/** How the process of a step ended. */
export interface StepEnd {
  /** `null`: it was killed. */
  exitCode: number | null;
  /** Seconds of processor time, with everything that it started; `null` where the system does not tell. */
  cpu: number | null;
}

/** The process of a step. */
export interface RunningStep {
  ended: Promise<StepEnd>;
  /** Ends it and everything that it started. */
  stop(): void;
}

/** Starts the process of a step; what it says comes in pieces. */
export type StartStep = (step: Step, hear: (text: string) => void) => RunningStep;

/** What became of a step, in the order in which they ended; those that never started come last. */
export interface StepResult {
  name: string;
  state: 'passed' | 'failed' | 'stopped' | 'not run';
  /** Seconds; `null` where unknown. */
  cpu: number | null;
  wall: number | null;
}

/** What {@link runSteps} works with. */
export interface Surroundings {
  start: StartStep;
  write(text: string): void;
  /** Milliseconds from any moment on. */
  now(): number;
  /** Steps that may run beside each other. */
  lanes: number;
  /** Stops everything. */
  signal?: AbortSignal;
}

interface Started extends RunningStep {
  step: Step;
  startedAt: number;
  heard: string[];
}

/**
 * Runs steps in their order, some beside each other. What a step says is kept until it ends, so that two do not speak at once; a step that
 * runs alone is heard at once. The first that fails ends the run: what runs beside it is stopped, and nothing else starts.
 *
 * @param steps With the names of earlier ones that each waits for; a name that is not among them is not waited for.
 */
export async function runSteps(
  steps: readonly Step[],
  { start, write, now, lanes, signal }: Surroundings,
): Promise<StepResult[]> {
  const waiting = [...steps];
  const running = new Map<string, Started>();
  const results: StepResult[] = [];
  const isAlone = steps.length === 1;

  const canStart = ({ after = [] }: Step): boolean =>
    after.every((name) => !waiting.some((step) => step.name === name) && !running.has(name));

  const startNext = (): void => {
    for (const step of waiting.filter(canStart)) {
      if (running.size >= lanes) return;
      waiting.splice(waiting.indexOf(step), 1);
      write(`== ${step.name} starts\n`);
      const heard: string[] = [];
      const hear = isAlone ? write : (text: string): void => void heard.push(text);
      running.set(step.name, { step, startedAt: now(), heard, ...start(step, hear) });
    }
  };

  const finish = (
    { step, startedAt, heard }: Started,
    { exitCode, cpu }: StepEnd,
    isStopped: boolean,
  ): void => {
    running.delete(step.name);
    const wall = (now() - startedAt) / 1000;
    const state = isStopped ? 'stopped' : exitCode === 0 ? 'passed' : 'failed';
    results.push({ name: step.name, state, cpu, wall });
    if (!isStopped && heard.length > 0) write(`\n${heard.join('').trimEnd()}\n`);
    write(`== ${step.name} ${state} after ${wall.toFixed(1)} s\n`);
  };

  const stopAll = (): void => {
    for (const { stop } of running.values()) stop();
  };
  signal?.addEventListener('abort', stopAll);

  const isOver = (): boolean => signal?.aborted === true || results.some(({ state }) => state === 'failed');

  while (!isOver()) {
    startNext();
    if (running.size === 0) break;
    const [started, end] = await Promise.race(
      [...running.values()].map(async (each) => [each, await each.ended] as const),
    );
    finish(started, end, signal?.aborted === true);
  }
  stopAll();
  for (const started of running.values()) finish(started, await started.ended, true);
  signal?.removeEventListener('abort', stopAll);
  for (const { name } of waiting) results.push({ name, state: 'not run', cpu: null, wall: null });
  return results;
}
