import { relative } from 'node:path';
import { type Checker, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant as RunningMutant } from '@stryker-mutator/api/core';
import {
  commonTokens,
  declareClassPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import { z } from 'zod';
import { descriptions } from './ignore-descriptions.ts';
import { fromStryker } from './list-mutants.ts';
import { formatMutantKey } from './mutant.ts';

/** Of the settings of a run, those that are ours. */
const settings = z.object({ sample: z.array(z.string()), projectRoot: z.string() });

/** What the tester is told about a mutant outside the sample. It has no word of its own for “not chosen”. */
export const notChosen = 'It is not in the sample.';

/** Lets only the mutants of the sample through to the tests. */
export class SampleChecker implements Checker {
  static inject = tokens(commonTokens.options);
  readonly #root: string;
  readonly #keys: ReadonlySet<string>;

  constructor(options: unknown) {
    const { sample, projectRoot } = settings.parse(options);
    this.#root = projectRoot;
    this.#keys = new Set(sample);
  }

  async init(): Promise<void> {
    // Nothing to start.
  }

  async check(mutants: RunningMutant[]) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#judge(mutant)]));
  }

  async group(mutants: RunningMutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  #judge(mutant: RunningMutant) {
    const file = relative(this.#root, mutant.fileName).replaceAll('\\', '/');
    return this.#keys.has(formatMutantKey(fromStryker(mutant, file)))
      ? { status: CheckStatus.Passed as const }
      : { status: CheckStatus.CompileError as const, reason: notChosen };
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker),
  declareValuePlugin(PluginKind.Ignore, 'descriptions', descriptions),
];

export const strykerValidationSchema = {
  properties: { sample: { type: 'array', items: { type: 'string' } }, projectRoot: { type: 'string' } },
};
