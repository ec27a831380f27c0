import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { descriptions } from './ignore-descriptions.ts';
import type { Mutant } from './mutant.ts';

const silent: Logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

/**
 * Every mutant of some files, the same ones that the mutation tester makes when it runs.
 *
 * @param files - From `root`, with `/`.
 */
export async function listMutants(root: string, files: readonly string[]): Promise<Mutant[]> {
  const perFile = await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(join(root, file), 'utf8');
      const { mutants } = await new Instrumenter(silent).instrument([{ name: file, mutate: true, content }], {
        plugins: null,
        excludedMutations: [],
        ignorers: [descriptions],
      });
      return mutants.filter(({ status }) => status !== 'Ignored').map((mutant) => fromStryker(mutant, file));
    }),
  );
  return perFile.flat();
}

/** A mutant as the tester has it while it runs, with places from 0. */
interface RunningMutant {
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  mutatorName: string;
  replacement: string;
}

/** @param file - From the folder of the project; the tester knows it by its whole path. */
export function fromStryker({ location, mutatorName, replacement }: RunningMutant, file: string): Mutant {
  const { start, end } = location;
  return {
    file,
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
    mutator: mutatorName,
    replacement,
  };
}
