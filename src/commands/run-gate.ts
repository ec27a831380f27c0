import { formatTable } from './gate/format-table.ts';
import { runSteps, type StartStep } from './gate/run-steps.ts';
import { steps as allSteps, type Step } from './gate/steps.ts';

/** What the gate works with. */
export interface GateSurroundings {
  start: StartStep;
  write(text: string): void;
  writeError(text: string): void;
  /** Milliseconds from any moment on. */
  now(): number;
  /** Finds the browser of the browser tests and names it. @throws {Error} when there is none. */
  describeBrowser(): Promise<string>;
  /** Stops everything. */
  signal?: AbortSignal;
  /** The steps there are; when absent, those of `npm test`. */
  steps?: readonly Step[];
}

/** Steps that run beside each other: as many as the cores of a small machine. */
const lanes = 2;

/**
 * `npm test [-- STEP…]`: everything that must hold before a change lands, or the named steps of it.
 *
 * @returns The exit code: 0 all hold, 1 a step failed or the run was stopped, 2 there is no such step.
 */
export async function runGate(names: readonly string[], surroundings: GateSurroundings): Promise<number> {
  const { write, writeError, now, describeBrowser, signal, steps = allSteps } = surroundings;
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const list = steps.map(({ name }) => name).join(', ');
    writeError(
      `There is no step “${unknown.join('”, “')}”. Name steps of this list, or none for all: ${list}.\n`,
    );
    return 2;
  }
  const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
  if (chosen.some(({ browser }) => browser)) {
    // Before anything else: whoever has no browser should not learn it at the end.
    try {
      write(`Browser of the browser tests: ${await describeBrowser()}\n`);
    } catch (error) {
      writeError(`${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
  }
  const startedAt = now();
  const results = await runSteps(chosen, { ...surroundings, lanes });
  write(`\n${formatTable(results, (now() - startedAt) / 1000)}`);
  if (signal?.aborted === true) {
    writeError('\nThe run was stopped. Run npm test again for all steps.\n');
    return 1;
  }
  const failed = results.find(({ state }) => state === 'failed');
  if (failed === undefined) return 0;
  writeError(
    `\nThe step “${failed.name}” failed. Correct what it lists above, then run npm test again; npm test -- "${failed.name}" runs it alone.\n`,
  );
  return 1;
}
